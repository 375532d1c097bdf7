package paperboy.extract;

import java.util.regex.Pattern;
import paperboy.title.Decoration;

/** Rows of small facts about an item: {@code 2026-03-25 | 5 authors | cs.MA}, {@code ⭐ 32}. */
final class Badges {

  private static final Pattern BETWEEN =
      Pattern.compile("\\s{0,4}[|·•│┃]\\s{0,4}|\\s{2,8}|\\s—\\s");

  /** {@code 12}, {@code 5 作者}, {@code ⭐ 32 stars}, {@code 3 min read}. */
  private static final Pattern COUNT =
      Pattern.compile("\\W{0,6}\\d[\\d.,+kK]{0,8}\\s?[^\\d\\s]{0,10}(?:\\s\\w{1,10})?\\W{0,4}");

  /** Tags before an item are shorter, in UTF-16 units. */
  private static final int LONGEST_TAG = 30;

  private static final String CATEGORY = "(?:[a-z]{2,8}(?:-[a-z]{2,4})?\\.[A-Z]{2}|[A-Z]{2,6})";

  /** {@code cs.SE, cs.AI}, {@code stat.ML}, {@code cs.LG NLP}: one of arXiv's at least. */
  private static final Pattern CATEGORIES =
      Pattern.compile(
          "(?=.{0,80}\\.[A-Z]{2})\\W{0,6}"
              + CATEGORY
              + "(?:[,;\\s]{1,3}"
              + CATEGORY
              + "){0,8}\\W{0,4}");

  /** {@code #nlp #vision}. */
  private static final Pattern TAGS =
      Pattern.compile("(?:#[\\p{L}\\p{M}\\p{N}_-]{1,40}[\\s,]{0,3}){1,12}");

  /** {@code 💬 3 🔁 12 ❤️ 1.2k}: pictures and what they count. */
  private static final Pattern COUNTERS =
      Pattern.compile("(?:[^\\p{L}\\p{N}]{1,6}+\\d[\\d.,]{0,8}+[kKmM]?+){1,12}+\\s{0,2}+");

  /** {@code Paper A Day @paperaday}: an account. */
  private static final Pattern ACCOUNT = Pattern.compile("(?:[\\w .'-]{1,40}\\s)?@\\w{2,30}");

  /** {@code Comments 3}: a word of a button and its count. */
  private static final Pattern COUNTED = Pattern.compile("\\p{Lu}\\p{Ll}{2,12}\\s\\(?\\d{1,6}\\)?");

  /** {@code 2018, refereed ( )}: what is left of a line of status and links. */
  private static final Pattern STATUS =
      Pattern.compile("\\W{0,6}(?:19|20)\\d\\d\\W{0,4}(?:\\p{L}{2,20}){0,1}[^\\p{L}\\p{N}]{0,400}");

  private Badges() {}

  /** Whether a line holds nothing but such facts. */
  static boolean in(String line) {
    if (line.length() > 160) {
      return false;
    }
    for (String piece : BETWEEN.split(line.strip())) {
      if (!piece.isBlank() && !fact(piece)) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether a line is a row of two links and more, and of few words beside them: {@code Abstract
   * PDF 12 comments submitted by otter}.
   */
  static boolean buttons(Line line) {
    long labels = line.anchors.stream().filter(a -> a.named() != null).count();
    String own = line.outside().strip();
    return labels >= 2
        && own.length() <= 50
        && TitleShape.words(own) <= 4
        && own.codePoints().noneMatch(c -> ".!?。！？".indexOf(c) >= 0);
  }

  /** Whether a line is a year, perhaps a word, and links: {@code 2018, refereed (bibcode)}. */
  static boolean status(Line line) {
    return !line.anchors.isEmpty() && STATUS.matcher(line.outside()).matches();
  }

  private static boolean fact(String piece) {
    Label label = Label.at(piece.substring(Decoration.end(piece, 0)));
    return COUNT.matcher(piece).matches()
        || CATEGORIES.matcher(piece).matches()
        || COUNTERS.matcher(piece).matches()
        || TAGS.matcher(piece).matches()
        || COUNTED.matcher(piece).matches()
        || ACCOUNT.matcher(piece).matches()
        || label != null && label.field() != Label.Field.SUMMARY && piece.length() < 40
        || piece.length() < 40
            && paperboy.date.PrintedDate.findIn(piece).stream()
                .anyMatch(d -> d.end() - d.start() > piece.length() / 2)
        || piece.codePoints().noneMatch(Character::isLetterOrDigit);
  }

  /**
   * Whether a sign and a word or two that tag an item are all that stands before a place of its
   * line: {@code 🏷️ new **LoRA**}.
   */
  static boolean before(Line line, int end) {
    return end > 0
        && end <= LONGEST_TAG
        && end < line.text.length()
        && Decoration.end(line.text, 0) > 0
        && TitleShape.words(line.text.substring(0, end)) <= 2;
  }
}
