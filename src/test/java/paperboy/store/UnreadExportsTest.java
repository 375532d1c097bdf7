package paperboy.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnreadExportsTest {

  @TempDir private Path home;

  @Test
  void aDatabaseOfBeforeKnowsWhatItHadNotRead() throws Exception {
    Path file = home.resolve("ledger.db");
    try (Connection old = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = old.createStatement()) {
      for (int step = 1; step <= 4; step++) {
        statement.executeUpdate(script(step));
      }
      statement.executeUpdate("pragma user_version = 4");
      for (String name : List.of("new", "known", "changed", "forgotten", "regretted")) {
        statement.executeUpdate(
            "insert into export values ('"
                + name
                + ".json', '', 'b'), ('"
                + name
                + ".md', '', 'b')");
      }
      statement.executeUpdate(
          "insert into digest values ('known', 'known.json', 'b'), ('changed', 'changed.json', 'a')");
      statement.executeUpdate(
          "insert into forgotten values ('forgotten', 'b'), ('regretted', 'a')");
    }
    try (Database database = Database.open(file)) {
      assertThat(new Mentions(database).unread(10))
          .extracting(Exported::name)
          .containsExactly("changed.json", "new.json", "regretted.json");
    }
  }

  private static String script(int step) throws Exception {
    try (InputStream in = Database.class.getResourceAsStream(step + ".sql")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void whatIsExportedAgainWhileItIsReadIsReadAgain() {
    try (Database database = Database.open(home.resolve("ledger.db"))) {
      Ledger ledger = new Ledger(database);
      Mentions mentions = new Mentions(database);
      Exported first = new Exported("a.json", "a.md", "1");
      Exported second = new Exported("a.json", "a.md", "2");
      ledger.exported(List.of(first));
      assertThat(mentions.unread(1)).containsExactly(first);
      ledger.exported(List.of(second));
      mentions.noteRead("a", first);
      assertThat(mentions.unread(1)).containsExactly(second);
      mentions.noteRead("a", second);
      assertThat(mentions.unread(1)).isEmpty();
      ledger.exported(List.of(second));
      assertThat(mentions.unread(1)).isEmpty();
      assertThat(mentions.digest("a")).contains(second);
      assertThat(mentions.digest("a.md")).contains(second);
    }
  }
}
