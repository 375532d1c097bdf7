package paperboy.read.html;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Sizes of fonts in pixels (CSS Fonts 4, section 2.5; HTML, section 15.3.4). */
final class FontSize {
  /** What text has that nobody set a size for. */
  static final double DEFAULT = 16;

  /** {@code 14pt}, {@code 1.5em}. */
  private static final Pattern LENGTH = Pattern.compile("(\\d{0,4}\\.?\\d{1,4})(px|pt|r?em|%)");

  private static final Map<String, Double> NAMED =
      Map.of(
          "x-small",
          10.0,
          "small",
          13.0,
          "medium",
          16.0,
          "large",
          18.0,
          "x-large",
          24.0,
          "xx-large",
          32.0);

  /** {@code <font size=5>}. */
  private static final double[] NUMBERED = {10, 13, 16, 18, 24, 32, 48};

  private FontSize() {}

  /** The size inside an element, given what is declared for it and the size around it. */
  static double in(Element e, Declared declared, double around) {
    if (declared.size() != null) {
      return pixels(declared.size(), around);
    }
    String number = e.normalName().equals("font") ? e.attr("size").strip() : "";
    return number.length() == 1 && number.charAt(0) >= '1' && number.charAt(0) <= '7'
        ? NUMBERED[number.charAt(0) - '1']
        : around;
  }

  private static double pixels(String size, double around) {
    Matcher length = LENGTH.matcher(size);
    if (!length.matches()) {
      return NAMED.getOrDefault(size, around);
    }
    double value = Double.parseDouble(length.group(1));
    return switch (length.group(2)) {
      case "px" -> value;
      case "pt" -> value * 4 / 3;
      case "em" -> value * around;
      case "rem" -> value * DEFAULT;
      default -> value * around / 100;
    };
  }
}
