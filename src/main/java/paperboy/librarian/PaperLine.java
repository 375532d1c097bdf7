package paperboy.librarian;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import paperboy.catalogue.Paper;

/** A paper as one line of JSON, with all its fields. */
public final class PaperLine {

  private static final JsonMapper JSON = new JsonMapper();

  private PaperLine() {}

  /** The line, without its end. */
  public static String of(Paper paper) {
    try {
      return JSON.writeValueAsString(paper);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("records of plain values are always JSON", e);
    }
  }
}
