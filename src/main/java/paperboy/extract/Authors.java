package paperboy.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import paperboy.document.Container;
import paperboy.document.Container.Kind;
import paperboy.person.People;
import paperboy.person.Person;
import paperboy.title.VenueName;

/** Who wrote an item's paper, where the item says so in a line or a part of a line of its own. */
final class Authors {

  /** What parts a title from names in its line: {@code : }, {@code – }, {@code ” }. */
  private static final Edges EDGES =
      new Edges(Edges.SPACES + ".,:;|”\"»』」)]–—-", Edges.SPACES + ".,:;|([–—-", 12);

  /** {@code (Lovelace et al., ACL 2019)}, {@code (Lovelace and Babbage, 2020)}. */
  private static final Pattern CITED =
      Pattern.compile(
          "[(（]([^()（）\\d]{2,80}?(?:\\bet al\\.?)?),\\s?([^()（）]{0,40}?)(?:19|20)\\d\\d[a-z]?[)）]");

  /** {@code & Babbage}: the last of several. */
  private static final Pattern JOINED = Pattern.compile("\\s(?:&|and|et|y|und|e|и)\\s");

  /**
   * {@code (1843): “}, {@code (1843) — “}, {@code . 1843. }, {@code . Forthcoming. “} between names
   * and title.
   */
  private static final Pattern BEFORE_TITLE =
      Pattern.compile(
          "(?:(?<!\\b\\p{Lu})\\.|[\\s,:;(\\[]){0,4}(?:(?:1[89]|20)\\d\\d[a-z]?|[Ff]orthcoming|[Ii]n press|[Tt]o appear|n\\.\\s?d)[\\s.,:;)\\]“\"«–—-]{0,6}$");

  /** {@code 1/22/24}, {@code 2024-01-22}. */
  private static final Pattern DAY = Pattern.compile("\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4}");

  private static final int LONGEST_DAY = 12;

  /** {@code K} of {@code Takahashi K, Yamanaka S.}: initials without a stop. */
  private static final Pattern BARE_INITIAL =
      Pattern.compile("(?<![\\p{L}.])\\p{Lu}{1,3}(?![\\p{L}.'’-])");

  private static final Once<Title, Optional<String>> AFTER = new Once<>(Authors::readAfter);
  private static final Once<Title, Optional<String>> BEFORE = new Once<>(Authors::readBefore);

  /** The line of names (null when they stand in the title's line) and the names in it. */
  record Found(Line line, List<Person> people, Set<People.Flag> flags) {

    static Found in(Line line, String names) {
      People read = People.parse(names.isEmpty() ? names : withoutStop(names));
      return new Found(line, read.persons(), read.flags());
    }
  }

  private Authors() {}

  /** A given and a family name alone: {@code Ada Lovelace}. */
  private static final double SINGLE = 0.43;

  /**
   * How far from their titles, in lines, at least half of a run's papers have names; in cells of a
   * table a single name will do where nearly all have one, and family names alone anywhere.
   */
  static Set<Integer> agreed(List<Candidate> papers) {
    Map<Integer, Integer> found = new HashMap<>();
    Map<Integer, Integer> single = new HashMap<>();
    Map<Integer, Integer> brief = new HashMap<>();
    for (Candidate c : papers) {
      for (int i = c.item().from(); i < Math.min(c.item().to(), c.item().from() + 5); i++) {
        Line line = c.item().page().get(i);
        boolean open = line != c.title().line() && line.label == null;
        if (open && line.names() >= Byline.LIKELY) {
          found.merge(i - c.titleIndex(), 1, Integer::sum);
        }
        if (open && Byline.brief(line)) {
          brief.merge(i - c.titleIndex(), 1, Integer::sum);
        }
        if (open && line.names() >= SINGLE && line.lies(Kind.CELL)) {
          single.merge(i - c.titleIndex(), 1, Integer::sum);
        }
      }
    }
    found.values().removeIf(n -> n * 2 < papers.size());
    single.values().removeIf(n -> n < 3 || n * 5 < papers.size() * 4);
    brief.values().removeIf(n -> n < 3 || n * 2 < papers.size());
    Set<Integer> agreed = new HashSet<>(found.keySet());
    agreed.addAll(brief.keySet());
    agreed.addAll(single.keySet());
    return agreed;
  }

  /** The authors of an item whose title is known: by label, by shape, or before the title. */
  static Found of(Item item, Title title, Set<Integer> agreed) {
    Found labelled = labelled(item);
    if (labelled != null) {
      return labelled;
    }
    int at = item.indexOf(title.line());
    for (int i : places(item, at)) {
      Line line = item.page().get(i);
      boolean open = line != title.line() && line.label == null && line.anchors.isEmpty();
      if (open && agreed.contains(i - at) && Byline.brief(line)) {
        return Found.in(line, line.words());
      }
      boolean expected = open && agreed.contains(i - at);
      Byline byline =
          line == title.line() || line.label != null
              ? null
              : expected ? Byline.expected(line) : Byline.of(line);
      if (byline != null) {
        return Found.in(line, byline.names());
      }
    }
    return before(title)
        .or(() -> after(title))
        .map(text -> Found.in(null, text))
        .orElseGet(() -> new Found(null, Credits.authors(item, title), Set.of()));
  }

  /**
   * Where an item's names are looked for, in order: below its title in the title's own cell, then
   * in its first lines, since other columns of a table may hold other people.
   */
  private static List<Integer> places(Item item, int title) {
    List<Integer> places = new ArrayList<>();
    Container cell = item.page().get(title).block.in().nearest(Kind.CELL);
    for (int i = title + 1; cell != null && i < Math.min(item.to(), title + 3); i++) {
      if (item.page().get(i).block.in().within(cell)) {
        places.add(i);
      }
    }
    for (int i = item.from(); i < Math.min(item.to(), item.from() + 5); i++) {
      places.add(i);
    }
    return places;
  }

  /** Names behind a label; a feed may name its own author as well, so the longer list counts. */
  private static Found labelled(Item item) {
    Found most = null;
    for (int i = item.from(); i < item.to(); i++) {
      Line line = item.page().get(i);
      if (line.label != null && line.label.field() == Label.Field.AUTHORS) {
        Line holds = line.label.alone() && i + 1 < item.to() ? item.page().get(i + 1) : line;
        Found found = Found.in(holds, value(holds) + continued(item, i));
        most = most == null || found.people().size() > most.people().size() ? found : most;
      }
    }
    return most;
  }

  /** What a cell of names goes on with below a line break: {@code , Charles Babbage, 1843}. */
  private static String continued(Item item, int index) {
    StringBuilder more = new StringBuilder();
    for (int i = index + 1; i < item.to(); i++) {
      Line line = item.page().get(i);
      if (!line.block.continues() || !line.lies(Kind.CELL)) {
        break;
      }
      more.append(", ").append(line.words());
    }
    return more.toString();
  }

  /** The names a label labels: neither the fields nor a venue nor other sentences behind them. */
  private static String value(Line line) {
    for (FieldValue field : FieldValue.of(line)) {
      if (field.name() == Label.Field.AUTHORS && field.value().length() < line.words().length()) {
        return field.value();
      }
    }
    String said = line.said().strip();
    int rest = behindNames(said);
    if (rest > 0) {
      return said.substring(0, rest);
    }
    Byline byline = Byline.expected(line);
    return byline != null && Imprint.is(byline.rest()) ? byline.names() : Affiliations.off(said);
  }

  /**
   * Where and when, behind labelled names: {@code Memoirs, 1843} of {@code A. Lovelace. Memoirs}.
   */
  static String reference(Line line) {
    String said = line.said().strip();
    int rest = behindNames(said);
    return rest == 0 ? "" : said.substring(rest + 1).strip();
  }

  /** Where a sentence of names ends before one that is something else; 0 where none does. */
  private static int behindNames(String said) {
    int stop = Math.min(said.length(), Sentence.end(said, 0));
    int end = said.startsWith(").", stop - 2) ? stop - 1 : stop;
    boolean names = end + 2 < said.length() && People.likeness(said.substring(0, end)) >= SINGLE;
    return names && People.likeness(said.substring(end)) < Byline.LIKELY ? end : 0;
  }

  /** The names in brackets behind a title: {@code (Lovelace et al., ACL 2019)}. */
  static Optional<String> after(Title title) {
    return AFTER.of(title);
  }

  private static Optional<String> readAfter(Title title) {
    if (Affiliations.follow(title)) {
      return Optional.empty();
    }
    Told told = Told.behind(title);
    if (told != null) {
      return Optional.of(told.names());
    }
    String text = title.line().text;
    Matcher m = CITED.matcher(text);
    if (m.find(title.to()) && m.start() < title.to() + 3) {
      return Optional.of(bracketed(m.group(1), EDGES.off(m.group(1) + ", " + m.group(2))));
    }
    Byline byline = Byline.after(title);
    if (byline != null) {
      return Optional.of(byline.names());
    }
    int end = Math.min(text.length(), title.to() + 400);
    for (Anchor a : title.line().anchors) {
      end = a.from() >= title.to() ? Math.min(end, a.from()) : end;
    }
    String rest = EDGES.off(text.substring(title.to(), end));
    return People.likeness(rest) >= Byline.LIKELY ? Optional.of(rest) : Optional.empty();
  }

  /**
   * The names of a bracket before its year: all of it where names are joined so, else what stands
   * before the first comma, since a venue may follow.
   */
  private static String bracketed(String first, String all) {
    int last = all.lastIndexOf(", ");
    boolean venue = last > 0 && VenueName.is(all.substring(last + 2));
    String names = venue ? all.substring(0, last) : all;
    return JOINED.matcher(names).find() && People.families(names) ? names : first;
  }

  /** The names a citation prints before its title: {@code Lovelace, Ada. 1843. “…”}. */
  static Optional<String> before(Title title) {
    return BEFORE.of(title);
  }

  private static Optional<String> readBefore(Title title) {
    Line line = title.line();
    if (!title.names().isEmpty()) {
      return Optional.of(Surnames.listed(title.names()));
    }
    if (title.from() - line.lead < 5) {
      return Optional.empty();
    }
    int from = Math.min(CitedNames.from(line), title.from());
    String printed = undated(line.text.substring(from, title.from()));
    String undated = BEFORE_TITLE.matcher(printed).replaceFirst("");
    String text = undated.replaceFirst("(?:(?<!\\b\\p{Lu})\\.|[\\s,:;“”\"«»„「『《‹〈–—-]){1,6}$", "");
    double likely = undated.length() < printed.length() ? SINGLE : Byline.LIKELY;
    boolean cited = printed.length() < title.from() - line.lead && CitedNames.are(text);
    boolean names = People.likeness(text) >= likely || CitedNames.single(text);
    return text.length() > 3 && !VenueName.is(text) && (cited || names || cites(title))
        ? Optional.of(withoutStop(text))
        : Optional.empty();
  }

  /** Whether the title's line is a citation of it, so that names stand before it. */
  private static boolean cites(Title title) {
    Citation citation = Citation.of(title.line());
    return citation != null && citation.titleFrom() == title.from();
  }

  /** The words behind a day and a colon: {@code 1/22/24: Lovelace A et al.}. */
  private static String undated(String text) {
    int colon = text.substring(0, Math.min(text.length(), LONGEST_DAY)).indexOf(": ");
    return colon > 0 && DAY.matcher(text.substring(0, colon)).matches()
        ? text.substring(colon + 2)
        : text;
  }

  /**
   * {@code Takahashi K, Yamanaka S.}: the stop ends the names where other initials have none; that
   * of {@code Lovelace, Ada K.} is the initial's.
   */
  private static String withoutStop(String names) {
    int last = names.length() - 1;
    boolean only = names.charAt(last) == '.' && names.indexOf('.') == last;
    return only && BARE_INITIAL.matcher(names).find() ? names.substring(0, last) : names;
  }
}
