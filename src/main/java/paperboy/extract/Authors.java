package paperboy.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import paperboy.person.People;
import paperboy.person.Person;

/** Who wrote an item's paper, where the item says so in a line or a part of a line of its own. */
final class Authors {

  /** {@code (Lovelace et al., ACL 2019)}, {@code (Lovelace and Babbage, 2020)}. */
  private static final Pattern CITED =
      Pattern.compile(
          "[(（]([^()（）\\d]{2,80}?(?:\\bet al\\.?)?),\\s?[^()（）]{0,40}?(?:19|20)\\d\\d[a-z]?[)）]");

  /** The line of names (null when they stand in the title's line) and the names in it. */
  record Found(Line line, List<Person> people, Set<People.Flag> flags) {

    static Found in(Line line, String names) {
      People read = People.parse(names);
      return new Found(line, read.persons(), read.flags());
    }
  }

  private Authors() {}

  /** The authors of an item whose title is known: by label, by shape, or before the title. */
  static Found of(Item item, Title title) {
    Found labelled = labelled(item);
    if (labelled != null) {
      return labelled;
    }
    for (Line line : item.head(5)) {
      Byline byline = line == title.line() || line.label != null ? null : Byline.of(line);
      if (byline != null) {
        return Found.in(line, byline.names());
      }
    }
    return before(title)
        .or(() -> after(title))
        .map(text -> Found.in(null, text))
        .orElseGet(() -> new Found(null, Credits.authors(item, title), Set.of()));
  }

  /** Names behind a label; a feed may name its own author as well, so the longer list counts. */
  private static Found labelled(Item item) {
    Found most = null;
    for (int i = item.from(); i < item.to(); i++) {
      Line line = item.page().get(i);
      if (line.label != null && line.label.field() == Label.Field.AUTHORS) {
        Line holds = line.label.alone() && i + 1 < item.to() ? item.page().get(i + 1) : line;
        Found found = Found.in(holds, holds.words());
        most = most == null || found.people().size() > most.people().size() ? found : most;
      }
    }
    return most;
  }

  /** The names in brackets behind a title: {@code (Lovelace et al., ACL 2019)}. */
  static Optional<String> after(Title title) {
    Matcher m = CITED.matcher(title.line().text);
    return m.find(title.to()) && m.start() < title.to() + 3
        ? Optional.of(m.group(1))
        : Optional.empty();
  }

  /** The names a citation prints before its title: {@code Lovelace, Ada. 1843. “…”}. */
  static Optional<String> before(Title title) {
    Line line = title.line();
    if (title.from() - line.lead < 5) {
      return Optional.empty();
    }
    String text =
        line.text
            .substring(line.lead, title.from())
            .replaceFirst(
                "(?:(?<!\\b\\p{Lu})\\.|[\\s,:;(\\[]){0,4}(?:1[89]|20)\\d\\d[a-z]?[\\s.,:;)\\]“\"«]{0,6}$",
                "")
            .replaceFirst("(?:(?<!\\b\\p{Lu})\\.|[\\s,:;“\"«]){1,6}$", "");
    return text.length() > 3 && People.likeness(text) >= Byline.LIKELY
        ? Optional.of(text)
        : Optional.empty();
  }
}
