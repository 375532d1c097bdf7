package paperboy.read.html;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What CSS declarations say of how text is set; null where they do not say.
 *
 * @param bold whether the weight is 600 or more
 * @param italic whether it is slanted
 * @param size the font's size as printed: {@code 14pt}
 * @param outline the level that word processors give headings: {@code mso-outline-level: 1}
 */
record Declared(Boolean bold, Boolean italic, String size, Integer outline) {
  static final Declared NOTHING = new Declared(null, null, null, null);

  /** Longer declarations are none of type, in characters. */
  private static final int LONGEST = 200;

  /** {@code 700}. */
  private static final Pattern WEIGHT = Pattern.compile("[1-9]00");

  /** {@code 14pt}, {@code 1.5em/1.2}. */
  private static final Pattern SIZE =
      Pattern.compile("(\\d{0,4}\\.?\\d{1,4}(?:px|pt|r?em|%))(?:/.{0,20})?");

  /** Reads declarations: {@code font-weight:700; font-size:14pt}. */
  static Declared of(String css) {
    Declared all = NOTHING;
    for (String declaration : css.split(";")) {
      int colon = declaration.indexOf(':');
      if (colon > 0 && declaration.length() <= LONGEST) {
        String property = word(declaration.substring(0, colon));
        all = one(property, word(declaration.substring(colon + 1))).over(all);
      }
    }
    return all;
  }

  /** These, and what weaker ones say of the rest. */
  Declared over(Declared weaker) {
    return new Declared(
        bold != null ? bold : weaker.bold,
        italic != null ? italic : weaker.italic,
        size != null ? size : weaker.size,
        outline != null ? outline : weaker.outline);
  }

  private static String word(String css) {
    return css.replace("!important", "").strip().toLowerCase(Locale.ROOT);
  }

  private static Declared one(String property, String value) {
    return switch (property) {
      case "font-weight" -> new Declared(heavy(value), null, null, null);
      case "font-style" -> new Declared(null, slanted(value), null, null);
      case "font-size" -> new Declared(null, null, value, null);
      case "mso-outline-level" -> new Declared(null, null, null, level(value));
      case "font" -> shorthand(value);
      default -> NOTHING;
    };
  }

  /** {@code italic bold 14px/1.5 Georgia}. */
  private static Declared shorthand(String value) {
    Declared all = NOTHING;
    for (String part : value.split("\\s++", 8)) {
      var size = SIZE.matcher(part);
      Declared one =
          new Declared(heavy(part), slanted(part), size.matches() ? size.group(1) : null, null);
      all = all.over(one);
    }
    return all;
  }

  private static Boolean heavy(String value) {
    if (WEIGHT.matcher(value).matches()) {
      return value.charAt(0) >= '6';
    }
    return switch (value) {
      case "bold", "bolder" -> true;
      case "normal", "lighter" -> false;
      default -> null;
    };
  }

  private static Boolean slanted(String value) {
    return switch (value) {
      case "italic", "oblique" -> true;
      case "normal" -> false;
      default -> null;
    };
  }

  private static Integer level(String value) {
    return value.length() == 1 && value.charAt(0) >= '1' && value.charAt(0) <= '9'
        ? Integer.valueOf(Math.min(6, value.charAt(0) - '0'))
        : null;
  }
}
