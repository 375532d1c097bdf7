package paperboy.normalise;

import static paperboy.normalise.TextRule.Field.AUTHORS;
import static paperboy.normalise.TextRule.Field.SECTION;
import static paperboy.normalise.TextRule.Field.SUMMARY;
import static paperboy.normalise.TextRule.Field.TITLE;
import static paperboy.normalise.TextRule.Field.VENUE;
import static paperboy.normalise.TextRule.LINES;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import paperboy.latex.Latex;
import paperboy.model.Digest;
import paperboy.model.Entry;
import paperboy.title.TitleText;

/**
 * All rules in their order.
 *
 * <pre>{@code
 * Digest clean = Normalisers.standard().normalise(digest);
 * }</pre>
 *
 * @param rules applied one after the other to each entry, again while one's result is another's
 *     input
 */
public record Normalisers(List<Normaliser> rules) {

  /** How often the rules follow one another; two rounds are the rule, the second for nothing. */
  private static final int ROUNDS = 6;

  public Normalisers {
    rules = List.copyOf(rules);
  }

  /**
   * Paperboy's rules. Escapes come first, because they hide what later rules look for; then
   * characters, TeX and words; what stands around a title is seen last.
   */
  public static Normalisers standard() {
    return new Normalisers(
        List.of(
            new TextRule(Entities::decoded, EnumSet.allOf(TextRule.Field.class)),
            new TextRule(Markup::off, EnumSet.of(TITLE, SECTION)),
            new TextRule(Characters::line, LINES),
            new TextRule(Characters::text, EnumSet.of(SUMMARY)),
            new TextRule(Latex::line, EnumSet.of(TITLE, SECTION, AUTHORS, VENUE)),
            new TextRule(Latex::text, EnumSet.of(SUMMARY)),
            new TextRule(Hyphens::healed, EnumSet.of(TITLE)),
            new TextRule(Punctuation::closed, EnumSet.of(TITLE)),
            new TextRule(TitleText::bare, EnumSet.of(TITLE)),
            new OwnLinks(),
            new OpaqueLinks(),
            new References()));
  }

  /** The digest with its own title and every entry in normal form. */
  public Digest normalise(Digest digest) {
    Objects.requireNonNull(digest, "digest");
    return new Digest(
        digest.title() == null ? null : settled(this::heading, digest.title()),
        digest.language(),
        digest.published(),
        digest.period(),
        digest.origin(),
        digest.entries().stream().map(entry -> settled(this::entry, entry)).toList(),
        digest.findings());
  }

  private static <T> T settled(UnaryOperator<T> rules, T printed) {
    T before = printed;
    T normal = rules.apply(printed);
    for (int round = 1; round < ROUNDS && !normal.equals(before); round++) {
      before = normal;
      normal = rules.apply(normal);
    }
    return normal;
  }

  private Entry entry(Entry entry) {
    Entry normal = entry;
    for (Normaliser rule : rules) {
      normal = rule.normalise(normal);
    }
    return normal;
  }

  private String heading(String printed) {
    String normal = printed;
    for (Normaliser rule : rules) {
      normal = rule.heading(normal);
    }
    return normal;
  }
}
