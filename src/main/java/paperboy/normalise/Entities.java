package paperboy.normalise;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * HTML entities that are still there after reading, because somebody escaped a text twice: {@code
 * Q&amp;A} is {@code Q&A}. Only whole ones count, with their semicolon and a name HTML knows.
 *
 * <p>Source: <i>Title</i> in the rules of form, "HTML entities … to characters".
 */
final class Entities {

  /** {@code &amp;}, however often escaped: {@code &amp;amp;lt;}. */
  private static final Pattern AMPERSAND = Pattern.compile("&(?:amp;)++");

  /** {@code &#39;}, {@code &#x27;}, {@code &eacute;}. */
  private static final Pattern ENTITY =
      Pattern.compile("&(?:#\\d{1,7}+|#[xX]\\p{XDigit}{1,6}+|[A-Za-z][A-Za-z0-9]{1,30}+);");

  private Entities() {}

  static String decoded(String printed) {
    if (printed.indexOf('&') < 0) {
      return printed;
    }
    return ENTITY.matcher(AMPERSAND.matcher(printed).replaceAll("&")).replaceAll(Entities::one);
  }

  private static String one(MatchResult entity) {
    return Matcher.quoteReplacement(Parser.unescapeEntities(entity.group(), false));
  }
}
