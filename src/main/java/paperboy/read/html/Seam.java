package paperboy.read.html;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * What parts two inline elements that a page prints without a space between them. Style rules set
 * {@code <span class="title">Attention</span><span class="year">2017</span>} apart, so the words
 * are two; {@code <span class="c1">Atten</span><span class="c2">tion</span>} of a word processor is
 * one word.
 */
enum Seam {
  /** They are one text. */
  NONE,
  /** They are words of one line. */
  SPACE,
  /** They are fields of their own, such as a title and its authors. */
  LINE;

  /** Elements that may hold a field; those that only set letters otherwise may not. */
  private static final Set<String> FIELDS = Set.of("a", "span", "time", "button", "label", "data");

  /** {@code c7}, {@code s12}, {@code MsoHyperlink}: names that programs give to styles. */
  private static final Pattern GENERATED = Pattern.compile("[A-Za-z]{1,2}\\d{0,4}|Mso.*+");

  /** So many letters are a tag, in characters. */
  private static final int FEWEST = 3;

  /** So many children of an element tell whether it prints words of its own. */
  private static final int LOOKED_AT = 50;

  /** Fields are shorter, in characters. */
  private static final int LONGEST = 400;

  /** The seam between an element and the one printed right before it. */
  static Seam before(Element e, PageSurvey survey) {
    if (!(e.previousSibling() instanceof Element left)
        || !field(left, survey)
        || !field(e, survey)) {
      return NONE;
    }
    String before = left.text();
    String after = e.text();
    if (!meet(before, after) || !apart(left, e, before, after)) {
      return NONE;
    }
    boolean fields = !kind(left).equals(kind(e)) && words(before) > 1 && words(after) > 1;
    return fields ? LINE : SPACE;
  }

  private static boolean field(Element e, PageSurvey survey) {
    return FIELDS.contains(e.normalName()) && !e.hasAttr("style") && survey.in(e).text <= LONGEST;
  }

  /** Whether two texts would run into one word. */
  private static boolean meet(String before, String after) {
    return !before.isEmpty()
        && !after.isEmpty()
        && Character.isLetterOrDigit(before.codePointBefore(before.length()))
        && Character.isLetterOrDigit(after.codePointAt(0));
  }

  private static boolean apart(Element left, Element right, String before, String after) {
    if (!left.normalName().equals("span") || !right.normalName().equals("span")) {
      return !left.attr("href").equals(right.attr("href"));
    }
    if (says(right.parent())) {
      return false;
    }
    return left.className().isEmpty() && right.className().isEmpty()
        ? words(before) > 1 && words(after) > 1
        : named(left) && named(right) && (!kind(left).equals(kind(right)) || pills(before, after));
  }

  /**
   * Whether two texts in one style are a row of tags: {@code Vision} {@code arXiv}. Letters that a
   * program has parted from their word are fewer.
   */
  private static boolean pills(String before, String after) {
    return before.length() >= FEWEST && after.length() >= FEWEST;
  }

  /** Whether an element prints words of its own around those of its children. */
  private static boolean says(Element parent) {
    int looked = parent == null ? 0 : Math.min(parent.childNodeSize(), LOOKED_AT);
    for (int i = 0; i < looked; i++) {
      if (parent.childNode(i) instanceof TextNode text && !text.isBlank()) {
        return true;
      }
    }
    return false;
  }

  /** Whether no class of an element is one that a program has numbered. */
  private static boolean named(Element e) {
    return ClassNames.of(e).stream().noneMatch(name -> GENERATED.matcher(name).matches());
  }

  private static String kind(Element e) {
    return e.normalName() + " " + e.className();
  }

  private static int words(String text) {
    return text.isBlank() ? 0 : text.strip().split("\\s+").length;
  }
}
