package paperboy.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.sql.SQLException;

/** Values kept as JSON in a column. */
final class Rows {

  private static final JsonMapper JSON = new JsonMapper();

  private Rows() {}

  static String json(Object value) {
    try {
      return JSON.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("records of plain values are always JSON", e);
    }
  }

  static <T> T read(String json, Class<T> type) throws SQLException {
    try {
      return JSON.readValue(json, type);
    } catch (JsonProcessingException e) {
      throw new SQLException("a row is not what was written: " + e.getMessage(), e);
    }
  }
}
