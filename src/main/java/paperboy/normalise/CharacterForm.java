package paperboy.normalise;

import java.text.Normalizer;
import java.util.List;
import paperboy.link.Link;
import paperboy.model.Entry;
import paperboy.person.Person;

/**
 * Unicode NFC without control, zero-width and bidirectional-override characters; spaces single in
 * lines, line ends kept in summaries. Accents a typesetter split off come together again ({@code e}
 * and U+0301 are {@code é}); what cannot be seen cannot mislead.
 */
final class CharacterForm implements Normaliser {

  @Override
  public Entry normalise(Entry e) {
    return new Entry(
        e.position(),
        e.number(),
        line(e.title()),
        e.section().stream().map(CharacterForm::line).toList(),
        e.authors().stream().map(author -> new Person(line(author.name()))).toList(),
        e.venue() == null ? null : line(e.venue()),
        e.published(),
        text(e.summary()),
        e.identifiers(),
        links(e.links()),
        e.references(),
        e.provenance(),
        e.confidence(),
        e.warnings());
  }

  private static List<Link> links(List<Link> links) {
    return links.stream().map(l -> new Link(l.rel(), l.url(), line(l.text()))).toList();
  }

  /** One line: every run of white space is one space. */
  static String line(String printed) {
    StringBuilder kept = new StringBuilder(printed.length());
    visible(printed).codePoints().forEach(c -> append(kept, c));
    return kept.toString().strip();
  }

  private static void append(StringBuilder kept, int c) {
    boolean space = Character.isWhitespace(c) || Character.isSpaceChar(c);
    if (!space) {
      kept.appendCodePoint(c);
    } else if (kept.length() > 0 && kept.charAt(kept.length() - 1) != ' ') {
      kept.append(' ');
    }
  }

  private static String text(String printed) {
    return visible(printed).strip();
  }

  private static String visible(String printed) {
    StringBuilder kept = new StringBuilder(printed.length());
    printed.codePoints().filter(CharacterForm::shown).forEach(kept::appendCodePoint);
    return Normalizer.normalize(kept, Normalizer.Form.NFC);
  }

  /** U+200C and U+200D shape letters and join emoji; the other format characters only hide. */
  private static boolean shown(int c) {
    if (c == '\n' || c == '\t' || c == 0x200C || c == 0x200D) {
      return true;
    }
    int type = Character.getType(c);
    return type != Character.CONTROL
        && type != Character.FORMAT
        && type != Character.SURROGATE
        && type != Character.UNASSIGNED;
  }
}
