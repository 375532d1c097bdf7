package paperboy.date;

import java.util.ArrayList;
import java.util.List;

/**
 * Spells out a form of {@code forms.txt}: {@code "a[.](b|c)"} stands for the four step sequences
 * {@code a b}, {@code a . b}, {@code a c} and {@code a . c}.
 */
final class Template {

  /**
   * One step of a form.
   *
   * @param name what is written: {@code {year}}, or the literal's text
   * @param gap whether white space may stand before it
   */
  record Step(String name, boolean gap) {

    boolean literal() {
      return name.length() < 3 || name.charAt(0) != '{';
    }

    Element element() {
      return literal()
          ? Element.literal(name)
          : Element.named(name.substring(1, name.length() - 1));
    }
  }

  private static final String SPACE = " ";

  private final String template;
  private int at;

  private Template(String template) {
    this.template = template;
  }

  /** All sequences of steps a template stands for. */
  static List<List<Step>> sequences(String template) {
    Template reading = new Template(template);
    List<List<Step>> all = new ArrayList<>();
    for (List<String> parts : reading.choices()) {
      all.add(steps(parts));
    }
    if (reading.at < template.length()) {
      throw new IllegalStateException("forms.txt: unbalanced bracket in " + template);
    }
    return all;
  }

  private static List<Step> steps(List<String> parts) {
    List<Step> steps = new ArrayList<>();
    boolean gap = true;
    for (String part : parts) {
      if (!part.equals(SPACE)) {
        steps.add(new Step(part, gap));
      }
      gap = part.equals(SPACE);
    }
    return steps;
  }

  /** Reads {@code x|y} up to a closing bracket or the end. */
  private List<List<String>> choices() {
    List<List<String>> all = new ArrayList<>(sequence());
    while (at < template.length() && template.charAt(at) == '|') {
      at++;
      all.addAll(sequence());
    }
    return all;
  }

  private List<List<String>> sequence() {
    List<List<String>> soFar = List.of(List.of());
    while (at < template.length() && "|)]".indexOf(template.charAt(at)) < 0) {
      soFar = product(soFar, part());
    }
    return soFar;
  }

  private List<List<String>> part() {
    char c = template.charAt(at);
    if (c == '(' || c == '[') {
      at++;
      List<List<String>> all = choices();
      at++;
      if (c == '[') {
        all.add(List.of());
      }
      return all;
    }
    return List.of(List.of(atom(c)));
  }

  private String atom(char first) {
    int start = at;
    if (first == '{') {
      at = template.indexOf('}', at) + 1;
      return template.substring(start, at);
    }
    at++;
    while (Character.isLetter(first)
        && !Tokens.unspaced(first)
        && at < template.length()
        && Character.isLetter(template.charAt(at))) {
      at++;
    }
    return Tokens.fold(template.substring(start, at));
  }

  private static List<List<String>> product(List<List<String>> left, List<List<String>> right) {
    List<List<String>> all = new ArrayList<>();
    for (List<String> before : left) {
      for (List<String> after : right) {
        List<String> joined = new ArrayList<>(before);
        joined.addAll(after);
        all.add(joined);
      }
    }
    return all;
  }
}
