package paperboy.read.html;

import java.util.Locale;
import org.jsoup.nodes.Element;

/** Formulas, of which pages print one form and carry others along. */
final class Maths {
  private Maths() {}

  /** Whether the element is a formula in a form that says its TeX or its text. */
  static boolean formula(Element e) {
    return e.normalName().equals("math")
        || e.normalName().equals("script")
            && e.attr("type").toLowerCase(Locale.ROOT).startsWith("math/tex");
  }

  /** The formula as text: {@code $x^2$}, or as printed where its TeX is not given. */
  static String text(Element e) {
    if (e.normalName().equals("script")) {
      boolean displayed = e.attr("type").contains("mode=display");
      return dollars(e.data(), displayed);
    }
    boolean displayed = e.attr("display").equals("block");
    Element tex = e.selectFirst("annotation[encoding*=tex i]");
    if (tex != null) {
      return dollars(tex.wholeText(), displayed);
    }
    return e.hasAttr("alttext") ? dollars(e.attr("alttext"), displayed) : e.text();
  }

  /** Whether it repeats a formula that stands beside it in another form. */
  static boolean repeats(Element e) {
    for (String name : ClassNames.of(e)) {
      if (name.equals("katex-html") || name.equals("mwe-math-fallback-image-inline")) {
        return true;
      }
      if (name.equals("MathJax")
          || name.equals("MathJax_Display")
          || name.equals("MathJax_SVG")
          || name.equals("mjx-chtml")) {
        return followedByTex(e);
      }
    }
    return e.normalName().equals("mjx-math");
  }

  private static boolean followedByTex(Element e) {
    Element next = e.nextElementSibling();
    for (int i = 0; i < 2 && next != null; i++) {
      if (next.normalName().equals("script")) {
        return formula(next);
      }
      next = next.nextElementSibling();
    }
    return false;
  }

  private static String dollars(String tex, boolean displayed) {
    String sign = displayed ? "$$" : "$";
    return tex.isBlank() ? "" : sign + tex.strip() + sign;
  }
}
