package paperboy.store;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Something that is made of the library and follows its changes: how far it has come, and what was
 * touched since. Every method throws {@link StoreException} when the database does not do its part.
 *
 * <pre>{@code
 * Follower site = new Follower(database, "site");
 * long now = papers.changed();
 * List<String> ids = site.papersSince(site.followed("1").orElse(0L));  // write these
 * site.followed(now, "1");
 * }</pre>
 */
public final class Follower {

  private final Database database;
  private final String name;

  /**
   * @param database that the catalogue is kept in
   * @param name of what follows: {@code site}
   */
  public Follower(Database database, String name) {
    this.database = Objects.requireNonNull(database, "database");
    this.name = Objects.requireNonNull(name, "name");
  }

  /**
   * The change up to which it follows; empty if it never did, or if something else made it.
   *
   * @param maker what makes it now, with which settings
   */
  public Optional<Long> followed(String maker) {
    return database
        .ask(
            "read how far the " + name + " follows",
            () ->
                database.list(
                    "select change from follower where name = ? and maker = ?",
                    row -> row.getLong(1),
                    name,
                    maker))
        .stream()
        .findFirst();
  }

  /** Notes up to which change it follows, and what made it. */
  public void followed(long change, String maker) {
    database.ask(
        "note how far the " + name + " follows",
        () ->
            database.change(
                "insert or replace into follower (name, change, maker) values (?, ?, ?)",
                name,
                change,
                maker));
  }

  /** The ids of papers touched after a change, in order; papers that are gone are among them. */
  public List<String> papersSince(long change) {
    return touched("paper", change);
  }

  /** The ids of digests that were read or forgotten after a change, in order. */
  public List<String> digestsSince(long change) {
    return touched("digest", change);
  }

  private List<String> touched(String kind, long change) {
    return database.ask(
        "read what was touched",
        () ->
            database.list(
                "select id from touched where kind = ? and change > ? order by id",
                row -> row.getString(1),
                kind,
                change));
  }
}
