package paperboy.url;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The forms in which redirectors write the address they lead to. */
final class Target {

  /** {@code https://host.example/…}: what counts as a target. */
  private static final Pattern PLAIN =
      Pattern.compile(
          "(?i)https?+:/{2}[^\\s/?#.]{1,63}+\\.[^\\s/?#]{1,253}+(?:[/?#].*+)?", Pattern.DOTALL);

  /** {@code https%3A%2F%2F…}: escaped once more than needed. */
  private static final Pattern ESCAPED = Pattern.compile("(?i)https?+%3A.*+", Pattern.DOTALL);

  /** {@code https-3A__arxiv.org_abs_2406.15877}: dashes for percent signs, bars for slashes. */
  private static final Pattern DASHED = Pattern.compile("(?i)https?+-3A__.*+", Pattern.DOTALL);

  /** {@code aHR0cHM6…} is {@code https:…}, {@code eyJ…} is {@code {"…}; Bing puts a1 before. */
  private static final Pattern BASE64 =
      Pattern.compile("(?:a1)?+((?:aHR0c|eyJ)[\\w+/-]{4,8000}+)={0,2}+.*+", Pattern.DOTALL);

  /** {@code "e":"https://…"} within. */
  private static final Pattern QUOTED = Pattern.compile("https?+:(?:/|\\\\/){2}[^\"\\s]{3,4000}+");

  private Target() {}

  /** The address a value states; empty when it states none. */
  static Optional<String> of(String value) {
    String written = value;
    if (ESCAPED.matcher(value).matches()) {
      written = Percent.decode(value);
    } else if (DASHED.matcher(value).matches()) {
      written = Percent.decode(value.replace('_', '/').replace('-', '%'));
    } else if (BASE64.matcher(value).matches()) {
      written = decoded(value);
    }
    return PLAIN.matcher(written).matches() ? Optional.of(written) : Optional.empty();
  }

  private static String decoded(String value) {
    Matcher matcher = BASE64.matcher(value);
    if (!matcher.matches()) {
      return "";
    }
    String digits = matcher.group(1).replace('+', '-').replace('/', '_');
    int whole = digits.length() % 4 == 1 ? digits.length() - 1 : digits.length();
    byte[] bytes = Base64.getUrlDecoder().decode(digits.substring(0, whole));
    Matcher address = QUOTED.matcher(new String(bytes, StandardCharsets.UTF_8));
    return address.find() ? address.group().replace("\\/", "/").replace("\\u0026", "&") : "";
  }
}
