package paperboy.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The account of every input: what became of it, where it lies, and which exports stand for it.
 * Every method throws {@link StoreException} when the database does not do its part.
 */
public final class Ledger {

  private static final String COLUMNS = "select path, sha256, bytes, outcome, reason, place ";

  /** It is exported, and no later input of its path with other bytes is. */
  private static final String STANDING =
      "outcome = 'EXPORTED' and not exists"
          + " (select 1 from input as later where later.path = i.path and later.id > i.id"
          + " and later.outcome = 'EXPORTED' and later.sha256 <> i.sha256)";

  private final Database database;

  /**
   * @param database that the account is kept in
   */
  public Ledger(Database database) {
    this.database = Objects.requireNonNull(database, "database");
  }

  /** Writes down what became of an input, just before it is moved; its waiting is over. */
  public void book(Booking booking) {
    work(
        "book " + booking.path(),
        () -> {
          database.change(
              "insert or replace into input (path, sha256, bytes, outcome, reason, place)"
                  + " values (?, ?, ?, ?, ?, ?)",
              booking.path(),
              booking.sha256(),
              booking.bytes(),
              booking.outcome().name(),
              booking.reason(),
              booking.place());
          database.change("delete from put_off where path = ?", booking.path());
        });
  }

  /** Takes a line back: the file at that place went back to the inbox. */
  public void unbook(String place) {
    work("unbook " + place, () -> database.change("delete from input where place = ?", place));
  }

  /** Writes down files that appeared in the outbox. */
  public void exported(List<Exported> exports) {
    work(
        "note exports",
        () -> {
          for (Exported export : exports) {
            database.change(
                "insert or replace into export (name, source, sha256) values (?, ?, ?)",
                export.name(),
                export.source(),
                export.sha256());
          }
        });
  }

  /** Writes down that an input waits because of a fault that is not its own. */
  public void putOff(String path, String reason) {
    work(
        "put off " + path,
        () ->
            database.change(
                "insert or replace into put_off (path, reason) values (?, ?)", path, reason));
  }

  /** The inputs put off, by path, with the reason. */
  public Map<String, String> putOff() {
    Map<String, String> reasons = new HashMap<>();
    database
        .ask(
            "list what waits",
            () ->
                database.list(
                    "select path, reason from put_off",
                    row -> Map.entry(row.getString(1), row.getString(2))))
        .forEach(entry -> reasons.put(entry.getKey(), entry.getValue()));
    return reasons;
  }

  /**
   * The exported inputs that hold these bytes and whose exports no later input of the same path has
   * replaced, the last first.
   */
  public List<Booking> standing(String sha256) {
    return bookings(
        "from input as i where sha256 = ? and " + STANDING + " order by id desc", sha256);
  }

  /** All exported inputs whose exports no later one has replaced, by path. */
  public List<Booking> standing() {
    return bookings("from input as i where " + STANDING + " group by path order by path");
  }

  /** The exports made from an input, or from the members of the archive it is. */
  public List<Exported> exportsOf(String path) {
    return database.ask(
        "list the exports of " + path,
        () ->
            database.list(
                "select name, source, sha256 from export"
                    + " where source = ? or (source > ? and source < ?) order by name",
                row -> new Exported(row.getString(1), row.getString(2), row.getString(3)),
                path,
                path + "!",
                path + '"'));
  }

  /** The inputs with one outcome, by path. */
  public List<Booking> with(Outcome outcome) {
    return bookings("from input where outcome = ? order by path, id", outcome.name());
  }

  /** The lines of one path, the oldest first. */
  public List<Booking> of(String path) {
    return bookings("from input where path = ? order by id", path);
  }

  /** Every place that a line speaks of. */
  public Set<String> places() {
    return new HashSet<>(
        database.ask(
            "list places",
            () -> database.list("select place from input", row -> row.getString(1))));
  }

  /** How many inputs had each outcome. */
  public Map<Outcome, Long> totals() {
    Map<Outcome, Long> totals = new EnumMap<>(Outcome.class);
    for (Outcome outcome : Outcome.values()) {
      totals.put(outcome, 0L);
    }
    database
        .ask(
            "count",
            () ->
                database.list(
                    "select outcome, count(*) from input group by outcome",
                    row -> Map.entry(Outcome.valueOf(row.getString(1)), row.getLong(2))))
        .forEach(entry -> totals.put(entry.getKey(), entry.getValue()));
    return totals;
  }

  private List<Booking> bookings(String rest, Object... values) {
    return database.ask("look up", () -> database.list(COLUMNS + rest, Ledger::booking, values));
  }

  private static Booking booking(ResultSet row) throws SQLException {
    return new Booking(
        row.getString(1),
        row.getString(2),
        row.getLong(3),
        Outcome.valueOf(row.getString(4)),
        row.getString(5),
        row.getString(6));
  }

  private void work(String what, Database.Work work) {
    database.ask(
        what,
        () -> {
          database.together(work);
          return null;
        });
  }
}
