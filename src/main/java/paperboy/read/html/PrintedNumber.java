package paperboy.read.html;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * The number that stands in the text before an item, as opposed to one that a browser counts.
 * Formats that print it and are read by way of HTML state it: {@code <li paperboy-number="3)">}.
 */
public final class PrintedNumber {
  /** The attribute that holds the number with its mark. */
  public static final String ATTRIBUTE = "paperboy-number";

  /** {@code 3)}, {@code 12.}. */
  private static final Pattern PRINTED = Pattern.compile("\\d{1,9}[.)]");

  /** Of an ordered list or its item: {@code 4}. */
  private static final Pattern STATED = Pattern.compile("\\d{1,4}");

  private PrintedNumber() {}

  /** The number an item prints and its mark: {@code 3)}; empty for none. */
  static String of(Element item) {
    String printed = item.attr(ATTRIBUTE);
    if (PRINTED.matcher(printed).matches()) {
      return printed;
    }
    Element list = item.parent();
    return alone(item, list) ? counted(item, list) + "." : "";
  }

  /** An item alone in its list was no list, but a line that began with a number. */
  static boolean alone(Element item, Element list) {
    return list != null && list.normalName().equals("ol") && list.childrenSize() == 1;
  }

  private static String counted(Element item, Element list) {
    String stated = item.hasAttr("value") ? item.attr("value") : list.attr("start");
    return STATED.matcher(stated).matches() ? stated : "1";
  }
}
