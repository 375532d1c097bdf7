package paperboy.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The messages that wait for their targets, and what became of the others: a transactional outbox.
 * Every method throws {@link StoreException} when the database does not do its part; {@link
 * Database#atOnce} makes several calls one.
 */
public final class EventQueue {

  private static final String EVENT = "e.number, e.id, e.type, e.subject, e.sha256, e.message";

  private static final String DELIVERY =
      "select "
          + EVENT
          + ", d.target, t.name, d.state, d.tries, d.due, d.reason"
          + " from delivery as d join event as e on e.number = d.event"
          + " join target as t on t.id = d.target ";

  /** Nothing about the same subject is before it. */
  private static final String FIRST =
      "not exists (select 1 from event as earlier join delivery as open"
          + " on open.event = earlier.number and open.target = d.target"
          + " where earlier.type = e.type and earlier.subject = e.subject"
          + " and earlier.number < e.number and open.state in ('WAITING', 'FAILED'))";

  private static final String FORGET_MESSAGE =
      "update event set message = null where message is not null and not exists"
          + " (select 1 from delivery where event = number and state in ('WAITING', 'FAILED'))";

  private final Database database;

  /**
   * @param database that the queue is kept in
   */
  public EventQueue(Database database) {
    this.database = Objects.requireNonNull(database, "database");
  }

  /** Something asked of the database. */
  @FunctionalInterface
  private interface Question<T> {
    T answer() throws SQLException;
  }

  /** The database the queue is kept in. */
  public Database database() {
    return database;
  }

  /** Writes down what a target is called. */
  public void name(String target, String name) {
    change("insert or replace into target (id, name) values (?, ?)", target, name);
  }

  /** The latest event about a subject. */
  public Optional<QueuedEvent> last(String type, String subject) {
    return list(
            "select "
                + EVENT
                + " from event as e where e.type = ? and e.subject = ?"
                + " order by e.number desc limit 1",
            EventQueue::event,
            type,
            subject)
        .stream()
        .findFirst();
  }

  /** How many events about a subject told the same of it. */
  public int times(String type, String subject, String sha256) {
    return list(
            "select count(*) from event where type = ? and subject = ? and sha256 = ?",
            row -> row.getInt(1),
            type,
            subject,
            sha256)
        .get(0);
  }

  /** The hash of what a target was, or waits to be, last told of a subject. */
  public Optional<String> lastFor(String target, String type, String subject) {
    return list(
            "select e.sha256 from event as e join delivery as d on d.event = e.number"
                + " where d.target = ? and e.type = ? and e.subject = ?"
                + " order by e.number desc limit 1",
            row -> row.getString(1),
            target,
            type,
            subject)
        .stream()
        .findFirst();
  }

  /**
   * Adds an event; the number in it is not used, the queue gives it one. One known by its id gets
   * its message back.
   */
  public long add(QueuedEvent event) {
    return list(
            "insert into event (id, type, subject, sha256, message) values (?, ?, ?, ?, ?)"
                + " on conflict (id) do update set message = excluded.message returning number",
            row -> row.getLong(1),
            event.id(),
            event.type(),
            event.subject(),
            event.sha256(),
            event.message())
        .get(0);
  }

  /** Lets a target wait for an event. */
  public void queue(String target, long event) {
    change(
        "insert or ignore into delivery (target, event, state) values (?, ?, 'WAITING')",
        target,
        event);
  }

  /**
   * The first event a target may be sent by then; what waits behind another of its subject may not.
   */
  public Optional<Delivery> next(String target, Instant then) {
    return list(
            DELIVERY
                + "where d.target = ? and d.state = 'WAITING' and d.due <= ? and "
                + FIRST
                + " order by d.event limit 1",
            EventQueue::delivery,
            target,
            then.toEpochMilli())
        .stream()
        .findFirst();
  }

  /**
   * Writes down that a target accepted an event.
   *
   * @param bytes how long the file of what was published is now
   */
  public void delivered(Delivery delivery, long bytes) {
    together(
        "note a delivery",
        () -> {
          database.change(
              "update delivery set state = 'DELIVERED', tries = tries + 1, reason = ''"
                  + " where target = ? and event = ?",
              delivery.target(),
              delivery.event().number());
          database.change(FORGET_MESSAGE + " and number = ?", delivery.event().number());
          database.change("update published_file set bytes = ?", bytes);
        });
  }

  /** Writes down that a try failed, and when the next is due. */
  public void failed(Delivery delivery, DeliveryState state, Instant due, String reason) {
    change(
        "update delivery set state = ?, tries = tries + 1, due = ?, reason = ?"
            + " where target = ? and event = ?",
        state.name(),
        due.toEpochMilli(),
        reason,
        delivery.target(),
        delivery.event().number());
  }

  /**
   * Lets everything that finally failed wait again.
   *
   * @return how many
   */
  public int again() {
    return change(
        "update delivery set state = 'WAITING', tries = 0, due = 0 where state = 'FAILED'");
  }

  /**
   * Gives up everything that finally failed.
   *
   * @return how many
   */
  public int drop() {
    int dropped = change("update delivery set state = 'DROPPED' where state = 'FAILED'");
    change(FORGET_MESSAGE);
    return dropped;
  }

  /** What was tried in vain: by target, in the order of the events. */
  public List<Delivery> troubled() {
    return list(
        DELIVERY
            + "where d.state in ('WAITING', 'FAILED') and d.reason <> '' order by t.name, d.target, e.number",
        EventQueue::delivery);
  }

  /** How many events are how far, by the targets' names. */
  public Map<String, Map<DeliveryState, Long>> totals() {
    Map<String, Map<DeliveryState, Long>> totals = new TreeMap<>();
    list(
        "select t.name, d.state, count(*) from delivery as d join target as t on t.id = d.target"
            + " group by t.name, d.state",
        row -> {
          DeliveryState state = DeliveryState.valueOf(row.getString(2));
          totals
              .computeIfAbsent(row.getString(1), name -> new TreeMap<>())
              .put(state, row.getLong(3));
          return state;
        });
    return totals;
  }

  /** How much of the file of what was published this database knows. */
  public long publishedBytes() {
    return list("select bytes from published_file", row -> row.getLong(1)).get(0);
  }

  /** Writes down how much of the file of what was published this database knows. */
  public void publishedBytes(long bytes) {
    change("update published_file set bytes = ?", bytes);
  }

  /** Writes down an event that a target accepted and that this database may have forgotten. */
  public void tellAgain(String target, QueuedEvent event) {
    together(
        "tell again " + event.id(),
        () -> {
          database.change("insert or ignore into target (id, name) values (?, ?)", target, target);
          database.change(
              "insert or ignore into event (number, id, type, subject, sha256) values (?, ?, ?, ?, ?)",
              event.number(),
              event.id(),
              event.type(),
              event.subject(),
              event.sha256());
          database.change(
              "insert or replace into delivery (target, event, state)"
                  + " select ?, number, 'DELIVERED' from event where id = ?",
              target,
              event.id());
          database.change(FORGET_MESSAGE + " and id = ?", event.id());
        });
  }

  private static Delivery delivery(ResultSet row) throws SQLException {
    return new Delivery(
        row.getString(7),
        row.getString(8),
        event(row),
        DeliveryState.valueOf(row.getString(9)),
        row.getInt(10),
        Instant.ofEpochMilli(row.getLong(11)),
        row.getString(12));
  }

  private static QueuedEvent event(ResultSet row) throws SQLException {
    return new QueuedEvent(
        row.getLong(1),
        row.getString(2),
        row.getString(3),
        row.getString(4),
        row.getString(5),
        row.getString(6));
  }

  private <T> List<T> list(String query, Database.Row<T> form, Object... values) {
    return ask("look up", () -> database.list(query, form, values));
  }

  private int change(String command, Object... values) {
    return ask("write down", () -> database.change(command, values));
  }

  private void together(String what, Database.Work work) {
    ask(
        what,
        () -> {
          database.together(work);
          return null;
        });
  }

  private static <T> T ask(String what, Question<T> question) {
    try {
      return question.answer();
    } catch (SQLException e) {
      throw new StoreException(what, e);
    }
  }
}
