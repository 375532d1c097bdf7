package paperboy.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;

/**
 * Brings a database to the present form: the resources {@code 1.sql}, {@code 2.sql} … in order,
 * from the one after its {@code user_version} on. A resource that was released is never changed.
 */
final class Migrations {

  /** The number of the last resource. */
  private static final int LAST = 5;

  private Migrations() {}

  static void run(Database database) throws SQLException {
    int version = database.list("pragma user_version", row -> row.getInt(1)).get(0);
    if (version > LAST) {
      throw new SQLException("it was written by a newer version of the program; use that one");
    }
    for (int next = version + 1; next <= LAST; next++) {
      String step = "begin immediate;\n" + script(next) + "\npragma user_version = " + next + ";\n";
      database.script(step + "commit;");
    }
  }

  private static String script(int number) {
    try (InputStream in = Migrations.class.getResourceAsStream(number + ".sql")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the resource " + number + ".sql", e);
    }
  }
}
