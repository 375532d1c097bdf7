package paperboy.extract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The word a line begins with that names its field: {@code 作者：}, {@code Abstract:}.
 *
 * @param field which field it names
 * @param end where the value begins
 * @param alone whether the line holds nothing but the label
 */
record Label(Field field, int end, boolean alone) {

  /** The fields of a paper's item that digests label; words for them are in {@code labels.txt}. */
  enum Field {
    TITLE,
    PAPER,
    AUTHORS,
    AFFILIATION,
    VENUE,
    /** Where something was found: a venue, a site, a person. */
    SOURCE,
    DATE,
    PAPER_LINK,
    CODE_LINK,
    PROJECT_LINK,
    SUMMARY,
    CATEGORY,
    COMMENTS,
    RELATED,
    AWARD;

    /** Whether what it labels is a row of links. */
    boolean link() {
      return this == PAPER_LINK || this == CODE_LINK || this == PROJECT_LINK;
    }
  }

  /** The longest label worth looking up, in UTF-16 units. */
  private static final int LONGEST = 32;

  /** {@code Auteur / organisme}, {@code Authors | 作者}: what parts the words of one label. */
  private static final Pattern PARTED = Pattern.compile("\\s?[/|｜&＆]\\s?");

  private static final int MOST_PARTS = 4;

  private static final Map<String, Field> WORDS = new HashMap<>();

  /** Words that are labels before a colon and may head a section alone: {@code En bref}. */
  private static final Set<String> HEADINGS = new HashSet<>();

  static {
    read();
  }

  /** The label a line begins with; null without one. */
  static Label at(String text) {
    int colon = colon(text);
    if (colon >= 0) {
      Field field = labelled(text.substring(0, colon));
      if (field != null) {
        int end = skipSpaces(text, colon + 1);
        return new Label(told(field, text.substring(end)), end, end == text.length());
      }
    }
    if (text.length() <= LONGEST) {
      Field field = HEADINGS.contains(fold(text)) ? null : named(text);
      if (field != null) {
        return new Label(field, text.length(), true);
      }
    }
    return null;
  }

  /** The field before a colon; of several, or one in two languages, the first that all name. */
  private static Field labelled(String word) {
    Field field = WORDS.get(fold(word));
    String[] parts = field == null ? PARTED.split(word, MOST_PARTS) : new String[0];
    for (int i = parts.length - 1; i >= 0 && parts.length > 1; i--) {
      field = WORDS.get(fold(parts[i]));
      if (field == null) {
        return null;
      }
    }
    return field;
  }

  /** The field a word names, whatever stands around it; null when it names none. */
  static Field named(String word) {
    return word.length() > LONGEST + 8 ? null : told(WORDS.get(fold(word)), "");
  }

  /** Whether a word heads a column of titles: {@code Title}, {@code Paper}. */
  static boolean headsTitles(String word) {
    Field field = word.length() > LONGEST + 8 ? null : WORDS.get(fold(word));
    return field == Field.TITLE || field == Field.PAPER;
  }

  /** {@code Paper:} labels a title before a title, else a link. */
  private static Field told(Field field, String value) {
    if (field != Field.PAPER) {
      return field;
    }
    return TitleShape.of(value) >= 0.6 ? Field.TITLE : Field.PAPER_LINK;
  }

  private static int colon(String text) {
    int last = Math.min(text.length(), LONGEST);
    for (int i = 0; i < last; i++) {
      char c = text.charAt(i);
      if (c == ':' || c == '：') {
        return text.startsWith("//", i + 1) ? -1 : i;
      }
    }
    return -1;
  }

  private static int skipSpaces(String text, int from) {
    int i = from;
    while (i < text.length() && (Character.isWhitespace(text.charAt(i)) || text.charAt(i) == '*')) {
      i++;
    }
    return i;
  }

  /**
   * Letters, digits and inner signs, lower case: what is left of {@code 📄 **Paper Link**}. The
   * vowel signs of Indic scripts stay, which tell कड़ी (link) from कोड (code).
   */
  private static String fold(String word) {
    return Words.kept(Words.lower(word, Normalizer.Form.NFKC), Label::tells);
  }

  private static boolean tells(int c) {
    return Character.isLetterOrDigit(c)
        || Character.getType(c) == Character.COMBINING_SPACING_MARK
        || c == ';'
        || c == '&'
        || c == '/';
  }

  private static void read() {
    try (InputStream in = Label.class.getResourceAsStream("labels.txt");
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line; (line = lines.readLine()) != null; ) {
        if (!line.startsWith("#") && line.indexOf('=') > 0) {
          add(line.substring(0, line.indexOf('=')).strip(), line.substring(line.indexOf('=') + 1));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read labels.txt of this program", e);
    }
  }

  /** Takes a line of labels.txt: {@code award.en:} and {@code best paper | spotlight}. */
  private static void add(String key, String words) {
    Field field = field(key);
    for (String word : words.split("\\|")) {
      WORDS.putIfAbsent(fold(word), field);
      if (key.endsWith(":")) {
        HEADINGS.add(fold(word));
      }
    }
  }

  /** The field a key names: {@code paper-link.en}. */
  private static Field field(String key) {
    String name = key.substring(0, key.indexOf('.'));
    return Field.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
