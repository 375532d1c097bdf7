package paperboy.normalise;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import paperboy.link.Link;
import paperboy.model.Entry;
import paperboy.person.Person;

/**
 * A rule of wording: the form of a text, and the fields of an entry that take it.
 *
 * <p>It is applied until it changes nothing, which makes it idempotent whatever the form does; a
 * text that never settles was built to fool the rule and stays as printed. So does a title of which
 * nothing would be left.
 *
 * @param form from a printed text to the same text in normal form
 * @param fields where it applies
 */
record TextRule(UnaryOperator<String> form, Set<Field> fields) implements Normaliser {

  /** The texts of an entry. */
  enum Field {
    TITLE,
    SECTION,
    AUTHORS,
    VENUE,
    LABELS,
    SUMMARY
  }

  /** Every field that is one line. */
  static final Set<Field> LINES = EnumSet.complementOf(EnumSet.of(Field.SUMMARY));

  /** More layers than honest texts have, of escapes within escapes for instance. */
  private static final int ROUNDS = 6;

  @Override
  public Entry normalise(Entry e) {
    return new Entry(
        e.position(),
        e.number(),
        title(e.title()),
        all(Field.SECTION, e.section()),
        all(Field.AUTHORS, e.authors().stream().map(Person::name).toList()).stream()
            .map(Person::new)
            .toList(),
        orNull(e.venue()),
        e.published(),
        in(Field.SUMMARY, e.summary()),
        e.identifiers(),
        e.links().stream().map(this::labelled).toList(),
        e.references(),
        e.provenance(),
        e.confidence(),
        e.warnings());
  }

  @Override
  public String heading(String printed) {
    return in(Field.SECTION, printed);
  }

  private String title(String printed) {
    String title = in(Field.TITLE, printed);
    return title.isBlank() ? printed : title;
  }

  private List<String> all(Field field, List<String> printed) {
    return printed.stream().map(s -> in(field, s)).filter(Predicate.not(String::isBlank)).toList();
  }

  private String orNull(String venue) {
    String normal = venue == null ? "" : in(Field.VENUE, venue);
    return normal.isBlank() ? null : normal;
  }

  private Link labelled(Link link) {
    return new Link(link.rel(), link.url(), in(Field.LABELS, link.text()));
  }

  private String in(Field field, String printed) {
    return fields.contains(field) ? settled(printed) : printed;
  }

  private String settled(String printed) {
    String text = printed;
    for (int round = 0; round < ROUNDS; round++) {
      String next = form.apply(text);
      if (next.equals(text)) {
        return text;
      }
      text = next;
    }
    return printed;
  }
}
