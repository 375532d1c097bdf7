package paperboy.extract;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import paperboy.person.People;

/**
 * A line of names with where and when behind them: {@code A Lovelace, C Babbage - Nature, 1843}.
 *
 * @param names the names as printed
 * @param rest what follows the separator; empty when nothing does
 */
record Byline(String names, String rest) {

  private static final Pattern SEPARATOR = Pattern.compile("\\s[-–—|·•]\\s|[;；]\\s");

  /** From here on a text is a list of names rather than something else. */
  static final double LIKELY = 0.55;

  /** Reads a line; null when it does not begin with names. */
  static Byline of(Line line) {
    if (line.names >= LIKELY && !line.text.contains(" - ")) {
      return new Byline(line.words(), "");
    }
    String words = line.words();
    if (words.length() > 600) {
      return null;
    }
    Matcher m = SEPARATOR.matcher(words);
    if (m.find() && m.start() > 2 && People.likeness(words.substring(0, m.start())) >= LIKELY) {
      return new Byline(words.substring(0, m.start()), words.substring(m.end()).strip());
    }
    return line.names >= LIKELY ? new Byline(words, "") : null;
  }
}
