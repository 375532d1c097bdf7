package paperboy.store;

import java.util.Objects;
import java.util.Optional;

/**
 * Settings of the last watch, which other commands keep to: {@code markdown} is {@code hugo}. Every
 * method throws {@link StoreException} when the database does not do its part.
 */
public final class Remembered {

  private final Database database;

  /**
   * @param database that they are kept in
   */
  public Remembered(Database database) {
    this.database = Objects.requireNonNull(database, "database");
  }

  /** A setting; empty if it was never written down. */
  public Optional<String> get(String name) {
    return database
        .ask(
            "read the setting " + name,
            () ->
                database.list(
                    "select value from setting where name = ?", row -> row.getString(1), name))
        .stream()
        .findFirst();
  }

  /** Writes a setting down. */
  public void put(String name, String value) {
    database.ask(
        "write the setting " + name,
        () ->
            database.change(
                "insert or replace into setting (name, value) values (?, ?)", name, value));
  }
}
