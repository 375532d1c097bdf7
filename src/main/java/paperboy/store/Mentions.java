package paperboy.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import paperboy.catalogue.Mention;
import paperboy.catalogue.Names;
import paperboy.catalogue.Paper;

/**
 * What digests say of papers, as it is kept, and which papers it makes. Every method throws {@link
 * StoreException} when the database does not do its part.
 */
public final class Mentions {

  private final Database database;

  /**
   * @param database that they are kept in
   */
  public Mentions(Database database) {
    this.database = Objects.requireNonNull(database, "database");
  }

  /** A mention and its number in the database. */
  public record Kept(long number, Mention mention) {}

  /** Does some work wholly or, if it throws, not at all. */
  public void together(Runnable work) {
    database.ask(
        "write papers",
        () -> {
          database.together(work::run);
          return null;
        });
  }

  /** JSON files of the outbox that the catalogue does not know as they are, by name. */
  public List<Exported> unread(int most) {
    return database.ask(
        "list exports",
        () ->
            database.list(
                "select e.name, e.source, e.sha256 from unread as u"
                    + " join export as e on e.name = u.export order by u.export limit ?",
                row -> new Exported(row.getString(1), row.getString(2), row.getString(3)),
                most));
  }

  /** Takes a digest's mentions out; gives what they were called. */
  public Set<String> remove(String digest) {
    return database.ask(
        "remove the mentions of " + digest,
        () -> {
          Set<String> names =
              new HashSet<>(
                  database.list(
                      "select c.name from called as c join mention as m on m.id = c.mention"
                          + " where m.digest = ?",
                      row -> row.getString(1),
                      digest));
          names.addAll(dropPapers("select distinct paper from mention where digest = ?", digest));
          database.change(
              "delete from called where mention in (select id from mention where digest = ?)",
              digest);
          database.change("delete from mention where digest = ?", digest);
          database.change("delete from digest where id = ?", digest);
          touch("digest", digest);
          return names;
        });
  }

  /** Forgets the papers that a query names; gives what their mentions are called. */
  private Set<String> dropPapers(String query, Object... values) throws SQLException {
    Set<String> names = new HashSet<>();
    for (String paper : database.list(query, row -> row.getString(1), values)) {
      names.addAll(
          database.list(
              "select c.name from called as c join mention as m on m.id = c.mention"
                  + " where m.paper = ?",
              row -> row.getString(1),
              paper));
      database.change(
          "delete from lookup where rowid = (select number from paper where id = ?)", paper);
      database.change("delete from paper where id = ?", paper);
      touch("paper", paper);
    }
    return names;
  }

  /** Notes that the change at work has to do with a paper or digest. */
  private void touch(String kind, String id) throws SQLException {
    database.change(
        "insert or replace into touched (kind, id, change)"
            + " values (?, ?, (select changed + 1 from library))",
        kind,
        id);
  }

  /** Puts mentions in; gives what they are called. */
  public Set<String> add(Collection<Mention> all) {
    return database.ask(
        "add mentions",
        () -> {
          Set<String> names = new HashSet<>();
          for (Mention mention : all) {
            names.addAll(add(mention));
          }
          return names;
        });
  }

  /** Notes that an export was read. */
  public void noteRead(String digest, Exported export) {
    database.ask(
        "note " + digest,
        () -> {
          database.change(
              "insert or replace into digest (id, export, sha256) values (?, ?, ?)",
              digest,
              export.name(),
              export.sha256());
          return database.change(
              "delete from unread where export = ?"
                  + " and (select sha256 from export where name = unread.export) = ?",
              export.name(),
              export.sha256());
        });
  }

  /** The export of a digest that was read, by the digest's id or its input's path. */
  public Optional<Exported> digest(String name) {
    return database
        .ask(
            "look up " + name,
            () ->
                database.list(
                    "select d.export, coalesce(e.source, ''), d.sha256 from digest as d"
                        + " left join export as e on e.name = d.export where d.id = ?"
                        + " union all"
                        + " select d.export, e.source, d.sha256 from export as e"
                        + " join digest as d on d.export = e.name where e.source = ?",
                    row -> new Exported(row.getString(1), row.getString(2), row.getString(3)),
                    name,
                    name))
        .stream()
        .findFirst();
  }

  /** What some mentions are called. */
  public Set<String> names(Collection<Mention> all) {
    Set<String> names = new HashSet<>();
    all.forEach(mention -> names.addAll(Names.of(mention)));
    return names;
  }

  private Collection<String> add(Mention mention) throws SQLException {
    database.change(
        "insert into mention (digest, name, json) values (?, ?, ?)",
        mention.digest().id(),
        mention.name(),
        Rows.json(mention));
    Collection<String> names = Names.of(mention);
    for (String name : names) {
      database.change(
          "insert into called (name, mention) values (?, (select max(id) from mention))", name);
    }
    return names;
  }

  /** All mentions that some names reach, directly or through the names of others they reach. */
  public List<Kept> reached(Set<String> names) {
    return database.ask(
        "look up mentions",
        () -> {
          Set<String> seen = new HashSet<>(names);
          List<String> open = new ArrayList<>(names);
          Set<Long> numbers = new HashSet<>();
          while (!open.isEmpty()) {
            String name = open.remove(open.size() - 1);
            for (long number : holders(name)) {
              if (numbers.add(number)) {
                names(number).stream().filter(seen::add).forEach(open::add);
              }
            }
          }
          return kept(numbers);
        });
  }

  private List<Long> holders(String name) throws SQLException {
    return database.list("select mention from called where name = ?", row -> row.getLong(1), name);
  }

  private List<String> names(long mention) throws SQLException {
    return database.list(
        "select name from called where mention = ?", row -> row.getString(1), mention);
  }

  private List<Kept> kept(Collection<Long> numbers) throws SQLException {
    List<Kept> kept = new ArrayList<>();
    for (long number : numbers) {
      String json =
          database
              .list("select json from mention where id = ?", row -> row.getString(1), number)
              .get(0);
      kept.add(new Kept(number, Rows.read(json, Mention.class)));
    }
    return kept;
  }

  /** Replaces the papers of some mentions. */
  public void replace(Collection<Kept> mentions, List<Paper> papers) {
    database.ask(
        "write papers",
        () -> {
          for (Kept kept : mentions) {
            dropPapers("select paper from mention where id = ? and paper is not null", kept.number);
          }
          for (Paper paper : papers) {
            put(paper);
          }
          database.change("update library set changed = changed + 1");
          Map<Mention, String> holders = holders(papers);
          for (Kept kept : mentions) {
            database.change(
                "update mention set paper = ? where id = ?",
                holders.get(kept.mention),
                kept.number);
          }
          return null;
        });
  }

  private static Map<Mention, String> holders(List<Paper> papers) {
    Map<Mention, String> holders = new IdentityHashMap<>();
    papers.forEach(paper -> paper.mentions().forEach(m -> holders.put(m, paper.id())));
    return holders;
  }

  private void put(Paper paper) throws SQLException {
    database.change("insert into paper (id, json) values (?, ?)", paper.id(), Rows.json(paper));
    touch("paper", paper.id());
    SearchText text = SearchText.of(paper);
    database.change(
        "insert into lookup (rowid, title, people, summary)"
            + " values ((select number from paper where id = ?), ?, ?, ?)",
        paper.id(),
        text.title(),
        text.people(),
        text.summary());
  }
}
