package paperboy.latex;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import paperboy.url.Lines;

/** Superscripts and subscripts, as far as Unicode has them. */
final class Scripts {

  private static final Map<Integer, String> RAISED = column(1);
  private static final Map<Integer, String> LOWERED = column(2);

  private Scripts() {}

  /** {@code -3} raised is {@code ⁻³}; null when a character has no such form. */
  static String raised(String text) {
    return mapped(text, RAISED);
  }

  /** {@code i} lowered is {@code ᵢ}; null when a character has no such form. */
  static String lowered(String text) {
    return mapped(text, LOWERED);
  }

  private static String mapped(String text, Map<Integer, String> forms) {
    StringBuilder mapped = new StringBuilder();
    List<Integer> characters = text.codePoints().boxed().toList();
    for (Integer c : characters) {
      if (!forms.containsKey(c)) {
        return null;
      }
      mapped.append(forms.get(c));
    }
    return characters.isEmpty() ? null : mapped.toString();
  }

  private static Map<Integer, String> column(int column) {
    Map<Integer, String> forms = new HashMap<>();
    for (String[] row : Lines.columns(Scripts.class, "/paperboy/latex/scripts.txt", 3)) {
      if (!row[column].equals(".")) {
        forms.put(row[0].codePointAt(0), row[column]);
      }
    }
    return Map.copyOf(forms);
  }
}
