package paperboy.export;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which addresses may leave the program: no script hides behind them, none opens a local file. */
public final class SafeLinks {

  private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "doi");

  /** {@code https:} of {@code https://arxiv.org/abs/2406.15877}. */
  private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]{0,40}+):");

  private SafeLinks() {}

  /** An address as browsers take it, who drop line ends and tabs: {@code java\nscript:} is one. */
  public static String joined(String url) {
    return SafeText.lines(url.replace("\n", "").replace("\t", "")).strip();
  }

  /** Whether an address is relative or has one of the schemes http, https, mailto and doi. */
  public static boolean mayLeave(String url) {
    Matcher scheme = SCHEME.matcher(url);
    return !scheme.lookingAt() || SCHEMES.contains(scheme.group(1).toLowerCase(Locale.ROOT));
  }

  /** Whether an address leads somewhere by itself: it may leave and is not relative. */
  public static boolean leadsSomewhere(String url) {
    return SCHEME.matcher(url).lookingAt() && mayLeave(url);
  }
}
