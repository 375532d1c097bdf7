package paperboy.person;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import paperboy.text.LowerCase;

/** The words of {@code words.txt} by class. */
final class Lexicon {

  /** The classes of words; their comments in {@code words.txt} tell what each is for. */
  enum Kind {
    AND,
    AND_SHORT,
    PARTICLE,
    SUFFIX,
    TITLE,
    DEGREE,
    LEAD,
    ORGANISATION,
    ACRONYM,
    OTHERS,
    OTHER,
    FAMILY_HAN,
    FAMILY_HANGUL,
    PROSE,
    TRUNCATION
  }

  private static final Map<Kind, Set<String>> WORDS = new EnumMap<>(Kind.class);

  /** The same by word, in lower case as most classes are: one look-up tells all of its classes. */
  private static final Map<String, Set<Kind>> KINDS = new HashMap<>();

  /** The words that do their work inside longer ones: {@code 大学} of {@code 北京大学}. */
  private static final List<String> INSIDE = new ArrayList<>();

  static {
    read();
  }

  private Lexicon() {}

  /** The classes of a word, in whatever case; empty for most. */
  static Set<Kind> kinds(String word) {
    return KINDS.getOrDefault(LowerCase.of(word), Set.of());
  }

  /** Whether a word, in whatever case, is of a class. */
  static boolean has(Kind kind, String word) {
    return kinds(word).contains(kind);
  }

  static Set<String> all(Kind kind) {
    return WORDS.get(kind);
  }

  /** Whether a word, whose classes are known, makes what holds it an organisation. */
  static boolean organisation(String word, Set<Kind> kinds) {
    return kinds.contains(Kind.ORGANISATION)
        || all(Kind.ACRONYM).contains(word)
        || Word.unspaced(word.codePointAt(0)) && holdsInside(word);
  }

  private static boolean holdsInside(String word) {
    for (String inside : INSIDE) { // no stream: every word of a line may be asked
      if (word.contains(inside)) {
        return true;
      }
    }
    return false;
  }

  private static void read() {
    for (Kind kind : Kind.values()) {
      WORDS.put(kind, new HashSet<>());
    }
    try (InputStream in = Lexicon.class.getResourceAsStream("/paperboy/person/words.txt");
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(Lexicon::read);
    } catch (IOException e) {
      throw new UncheckedIOException("words.txt cannot be read", e);
    }
  }

  private static void read(String line) {
    String[] entry = line.strip().split(" = ", 2);
    Kind kind = Kind.valueOf(entry[0].replace('-', '_').toUpperCase(Locale.ROOT));
    String between = kind == Kind.TRUNCATION ? " \\| " : " ";
    for (String word : entry[1].split(between)) {
      if (word.endsWith("*")) {
        INSIDE.add(word.substring(0, word.length() - 1));
      } else {
        WORDS.get(kind).add(word);
        KINDS.computeIfAbsent(word, w -> EnumSet.noneOf(Kind.class)).add(kind);
      }
    }
  }
}
