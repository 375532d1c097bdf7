package paperboy.store;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import paperboy.catalogue.Apart;
import paperboy.catalogue.GivenNames;

/**
 * What cannot be told from the folders: the keys papers were given, and what people decided. It is
 * also written down outside the database, for that can be lost. Every method throws {@link
 * StoreException} when the database does not do its part.
 */
public final class Decisions implements GivenNames {

  private final Database database;

  /**
   * @param database that they are kept in
   */
  public Decisions(Database database) {
    this.database = Objects.requireNonNull(database, "database");
  }

  /** What people decided to be different. */
  public Apart apart() {
    return database.ask(
        "read decisions",
        () ->
            database
                .list(
                    "select one, other from apart",
                    row -> List.of(row.getString(1), row.getString(2)))
                .stream()
                .reduce(
                    Apart.NONE,
                    (apart, pair) -> apart.and(List.of(pair.get(0)), List.of(pair.get(1))),
                    (a, b) -> a));
  }

  /** Writes down that mentions are of two papers. */
  public void setApart(String one, String other) {
    changed("insert or ignore into apart (one, other) values (?, ?)", one, other);
  }

  /** Writes down that a digest's export is not read again as it is. */
  public void forget(String digest, String sha256) {
    changed("insert or replace into forgotten (digest, sha256) values (?, ?)", digest, sha256);
  }

  /** The keys a paper was given, the first first. */
  @Override
  public List<String> keys(String paper) {
    return database.ask(
        "read keys",
        () ->
            database.list(
                "select key from given where paper = ? order by number",
                row -> row.getString(1),
                paper));
  }

  /** The paper that was given a key. */
  @Override
  public Optional<String> owner(String key) {
    return database.ask(
        "read keys",
        () ->
            database
                .list("select paper from given where key = ?", row -> row.getString(1), key)
                .stream()
                .findFirst());
  }

  /** Gives a key to a paper; one that is given stays. */
  @Override
  public void give(String paper, String key) {
    changed("insert or ignore into given (key, paper) values (?, ?)", key, paper);
  }

  /** How many lines of the journal are in the database. */
  public long journaled() {
    return database.ask(
        "read the journal's length",
        () -> database.list("select lines from journal", row -> row.getLong(1)).get(0));
  }

  /** Notes that so many lines are. */
  public void journaled(long lines) {
    changed("update journal set lines = ?", lines);
  }

  private void changed(String command, Object... values) {
    database.ask("write", () -> database.change(command, values));
  }
}
