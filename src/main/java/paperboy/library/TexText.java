package paperboy.library;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import paperboy.person.NameParts;

/**
 * Plain text as the value of a BibTeX field that prints that very text. BibTeX counts braces even
 * behind a backslash, so none is written for a brace of the text: {@code a}b} is {@code
 * a\textbraceright{}b}. Letters stay as they are, in UTF-8.
 */
final class TexText {

  private TexText() {}

  /** {@code 5 % of $x_1$} → {@code 5 \% of \$x\_1\$}. */
  static String of(String text) {
    StringBuilder tex = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '\\' -> tex.append("\\textbackslash{}");
        case '{' -> tex.append("\\textbraceleft{}");
        case '}' -> tex.append("\\textbraceright{}");
        case '~' -> tex.append("\\textasciitilde{}");
        case '^' -> tex.append("\\textasciicircum{}");
        case '-', '\'', '`' ->
            tex.append(i > 0 && ligature(text.charAt(i - 1), c) ? "{}" : "").append(c);
        case '#', '$', '%', '&', '_' -> tex.append('\\').append(c);
        default -> tex.append(c);
      }
    }
    return tex.toString();
  }

  /** Whether TeX would draw two characters as one: {@code --}, {@code ''}, {@code ?`}. */
  private static boolean ligature(char before, char c) {
    return before == c || c == '`' && (before == '?' || before == '!');
  }

  /** A title whose own capitals no style may lower: {@code {BigCodeBench}: A Benchmark}. */
  static String title(String title) {
    return Arrays.stream(title.split(" ", -1))
        .map(TexText::protectedWord)
        .collect(Collectors.joining(" "));
  }

  /** {@code Lovelace, Ada}; names that cannot be split safely are one word to BibTeX. */
  static String name(String name) {
    Optional<NameParts> parts = NameParts.of(name);
    return parts.map(TexText::inverted).orElseGet(() -> "{" + of(name) + "}");
  }

  private static String protectedWord(String word) {
    String tex = of(word);
    boolean capitals = word.codePoints().skip(1).anyMatch(Character::isUpperCase);
    if (!capitals) {
      return tex;
    }
    // A brace before a backslash would be a special character, whose letters styles do change.
    return tex.startsWith("\\") ? "{{" + tex + "}}" : "{" + tex + "}";
  }

  private static String inverted(NameParts name) {
    String particle = name.particle().isEmpty() ? "" : of(name.particle()) + " ";
    String suffix = name.suffix().isEmpty() ? "" : ", " + of(name.suffix());
    return particle + of(name.family()) + suffix + ", " + of(name.given());
  }
}
