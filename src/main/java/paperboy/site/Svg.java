package paperboy.site;

import java.util.List;
import java.util.Locale;

/** Shapes of charts; colours are the style sheet's, so that they follow light and dark. */
final class Svg {

  private Svg() {}

  /** A bar; place and size in percent of the chart. */
  static Html bar(double x, double y, double width, double height) {
    return new Html()
        .open("rect", "x", share(x), "y", share(y), "width", share(width), "height", share(height))
        .close();
  }

  /** An area under a line of values, in a box as wide as there are values and 100 high. */
  static Html area(List<Integer> values, int most) {
    StringBuilder path = new StringBuilder("M0 100");
    for (int i = 0; i < values.size(); i++) {
      long y = 100 - Math.round(96.0 * values.get(i) / Math.max(1, most));
      path.append('V').append(y).append('H').append(i + 1);
    }
    return new Html().open("path", "d", path.append("V100Z").toString()).close();
  }

  /** A share in percent with at most one decimal place: {@code 12.5%}. */
  static String share(double percent) {
    String number = String.format(Locale.ROOT, "%.1f", percent);
    return (number.endsWith(".0") ? number.substring(0, number.length() - 2) : number) + "%";
  }
}
