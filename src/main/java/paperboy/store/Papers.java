package paperboy.store;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import paperboy.catalogue.Paper;

/**
 * The papers that mentions make, as they are kept, and what they are found by. Every method throws
 * {@link StoreException} when the database does not do its part.
 */
public final class Papers {

  /** How many papers are in memory at a time when all are read. */
  private static final int PAGE = 500;

  private final Database database;

  /**
   * @param database that the catalogue is kept in
   */
  public Papers(Database database) {
    this.database = Objects.requireNonNull(database, "database");
  }

  /** Every paper, by id; a few hundred are in memory at a time. */
  public Iterable<Paper> all() {
    return () ->
        Stream.iterate(after(""), page -> !page.isEmpty(), page -> after(last(page).id()))
            .flatMap(List::stream)
            .iterator();
  }

  private static Paper last(List<Paper> page) {
    return page.get(page.size() - 1);
  }

  private List<Paper> after(String id) {
    return database.ask(
        "read papers",
        () ->
            database.list(
                "select json from paper where id > ? order by id limit ?",
                row -> Rows.read(row.getString(1), Paper.class),
                id,
                PAGE));
  }

  /** A paper by its id. */
  public Optional<Paper> withId(String id) {
    return papers("select json from paper where id = ?", id).stream().findFirst();
  }

  /** A paper by any of its citation keys. */
  public Optional<Paper> withKey(String key) {
    return papers("select json from paper where id = (select paper from given where key = ?)", key)
        .stream()
        .findFirst();
  }

  /**
   * The papers that an identifier is of, with or without its scheme's name: {@code 2406.15877},
   * {@code doi:10.1145/1}.
   */
  public List<Paper> identified(String identifier) {
    String name = identifier.strip().toLowerCase(Locale.ROOT);
    return papers(
        "select json from paper where id in (select m.paper from called as c join mention as m"
            + " on m.id = c.mention where c.name in (?, 'arxiv:' || ?, 'doi:' || ?)) order by id",
        name,
        name,
        name);
  }

  /** The papers that hold all of some words, the best first: {@code "attention need"}. */
  public List<Paper> search(String words, int most) {
    String query = SearchText.query(words);
    return query.isEmpty()
        ? List.of()
        : papers(
            "select p.json from lookup join paper as p on p.number = lookup.rowid"
                + " where lookup match ? order by bm25(lookup, 8, 4, 1), p.id limit ?",
            query,
            most);
  }

  private List<Paper> papers(String query, Object... values) {
    return database.ask(
        "read papers",
        () -> database.list(query, row -> Rows.read(row.getString(1), Paper.class), values));
  }

  /** How often papers changed; the same number, the same papers. */
  public long changed() {
    return database.ask(
        "read what changed",
        () -> database.list("select changed from library", row -> row.getLong(1)).get(0));
  }

  /** The papers that a digest mentions. */
  public List<Paper> ofDigest(String digest) {
    return papers(
        "select json from paper where id in (select paper from mention where digest = ?)"
            + " order by id",
        digest);
  }

  /** The ids of all digests that mention papers, in order. */
  public List<String> digests() {
    return database.ask(
        "list digests",
        () ->
            database.list(
                "select distinct digest from mention order by digest", row -> row.getString(1)));
  }

  /** How many papers and mentions there are. */
  public long[] sizes() {
    return database.ask(
        "count papers",
        () ->
            database
                .list(
                    "select (select count(*) from paper), (select count(*) from mention)",
                    row -> new long[] {row.getLong(1), row.getLong(2)})
                .get(0));
  }
}
