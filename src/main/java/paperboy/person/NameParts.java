package paperboy.person;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import paperboy.person.Word.Shape;

/**
 * A name in the parts that reference managers sort and shorten by.
 *
 * <pre>{@code
 * NameParts.of("Ludwig van Beethoven")  // given Ludwig, particle van, family Beethoven
 * NameParts.of("张三")                    // empty: stays whole
 * }</pre>
 *
 * @param given {@code Ada}, {@code Ada M.}; never empty
 * @param particle {@code van der}; empty if there is none
 * @param family {@code Lovelace}; never empty
 * @param suffix {@code Jr.}, {@code III}; empty if there is none
 */
public record NameParts(String given, String particle, String family, String suffix) {

  /** A longer name is a list of them, or an organisation. */
  private static final int MOST_WORDS = 6;

  public NameParts {
    Objects.requireNonNull(given, "given");
    Objects.requireNonNull(particle, "particle");
    Objects.requireNonNull(family, "family");
    Objects.requireNonNull(suffix, "suffix");
  }

  /**
   * The parts of a name in reading order, whose last word is the family name; together they are the
   * name again, to the letter. Empty where that is not safe to say: single words, organisations,
   * scripts without spaces, names that end in initials.
   */
  public static Optional<NameParts> of(String name) {
    List<String> texts = List.of(Objects.requireNonNull(name, "name").split(" ", MOST_WORDS + 1));
    if (texts.size() > MOST_WORDS || texts.contains("")) {
      return Optional.empty();
    }
    List<Word> words = Name.of(texts).words();
    int end = words.size() - (words.get(words.size() - 1).is(Shape.SUFFIX) ? 1 : 0);
    int family = end - 1;
    int particle = family;
    while (particle > 0 && words.get(particle - 1).is(Shape.PARTICLE)) {
      particle--;
    }
    return particle > 0 && safe(words, family)
        ? Optional.of(
            new NameParts(
                joined(words, 0, particle),
                joined(words, particle, family),
                joined(words, family, end),
                joined(words, end, words.size())))
        : Optional.empty();
  }

  /** The whole name, as it was. */
  public String whole() {
    return Stream.of(given, particle, family, suffix)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" "));
  }

  private static boolean safe(List<Word> words, int family) {
    Word last = words.get(family);
    boolean sayable =
        words.stream()
            .noneMatch(w -> w.is(Shape.UNSPACED) || w.is(Shape.LOWER) || w.is(Shape.OTHER));
    return sayable
        && (last.is(Shape.PLAIN) || last.is(Shape.CAPITALS))
        && new Name(words).human()
        && words.subList(0, family).stream().noneMatch(w -> w.is(Shape.SUFFIX));
  }

  private static String joined(List<Word> words, int from, int to) {
    return words.subList(from, to).stream().map(Word::text).collect(Collectors.joining(" "));
  }
}
