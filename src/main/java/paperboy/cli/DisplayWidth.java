package paperboy.cli;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacter.EastAsianWidth;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.BreakIterator;
import java.util.Locale;

/**
 * How many columns text takes on a terminal: two for Chinese, Japanese and Korean characters and
 * for emoji, none for what joins the character before.
 *
 * @see <a href="https://www.unicode.org/reports/tr11/">UAX #11, East Asian Width</a>
 */
final class DisplayWidth {

  private static final int EMOJI_STYLE = 0xFE0F;

  private DisplayWidth() {}

  /** {@code of("BERT论文")} is 8. */
  static int of(String text) {
    BreakIterator graphemes = graphemes(text);
    int width = 0;
    int start = graphemes.first();
    for (int end = graphemes.next(); end != BreakIterator.DONE; end = graphemes.next()) {
      width += grapheme(text, start, end);
      start = end;
    }
    return width;
  }

  /** The text, cut between characters and marked with {@code …} if it is wider than allowed. */
  static String cut(String text, int most) {
    if (of(text) <= most) {
      return text;
    }
    BreakIterator graphemes = graphemes(text);
    int width = 0;
    int start = graphemes.first();
    int end = graphemes.next();
    while (width + grapheme(text, start, end) < most) {
      width += grapheme(text, start, end);
      start = end;
      end = graphemes.next();
    }
    return text.substring(0, start).stripTrailing() + "…";
  }

  /** The text, cut or filled with spaces to take exactly so many columns. */
  static String fit(String text, int columns) {
    String cut = cut(text, columns);
    return cut + " ".repeat(columns - of(cut));
  }

  private static BreakIterator graphemes(String text) {
    BreakIterator graphemes = BreakIterator.getCharacterInstance(Locale.ROOT);
    graphemes.setText(text);
    return graphemes;
  }

  private static int grapheme(String text, int start, int end) {
    int c = text.codePointAt(start);
    int type = UCharacter.getType(c);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT
        || type == Character.CONTROL) {
      return 0;
    }
    boolean flag = UCharacter.hasBinaryProperty(c, UProperty.REGIONAL_INDICATOR);
    int wide = UCharacter.getIntPropertyValue(c, UProperty.EAST_ASIAN_WIDTH);
    boolean emoji = text.substring(start, end).indexOf(EMOJI_STYLE) > 0;
    return wide == EastAsianWidth.WIDE || wide == EastAsianWidth.FULLWIDTH || emoji || flag ? 2 : 1;
  }
}
