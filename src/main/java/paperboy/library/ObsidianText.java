package paperboy.library;

import paperboy.export.MarkdownSummary;
import paperboy.export.MarkdownText;

/**
 * Plain text as Markdown in which Obsidian sees nothing of its own either: no tag ({@code #llm}),
 * comment ({@code %%}), highlight ({@code ==}), formula ({@code $5 and $6}) or block name ({@code
 * ^a}). Links between notes are brackets, which {@link MarkdownText} escapes.
 */
final class ObsidianText {

  private ObsidianText() {}

  static String inline(String text) {
    return escaped(MarkdownText.inline(text));
  }

  static String line(String text) {
    return escaped(MarkdownText.line(text));
  }

  static String label(String text) {
    return escaped(MarkdownText.label(text));
  }

  static String summary(String text) {
    return escaped(MarkdownSummary.of(text));
  }

  /** Markdown of {@link MarkdownText}, where a backslash before punctuation is always an escape. */
  private static String escaped(String markdown) {
    StringBuilder out = new StringBuilder(markdown.length() + 16);
    for (int i = 0; i < markdown.length(); i++) {
      char c = markdown.charAt(i);
      char next = i + 1 < markdown.length() ? markdown.charAt(i + 1) : '\n';
      if (c == '\\' && !Character.isLetterOrDigit(next) && !Character.isWhitespace(next)) {
        out.append(c).append(next);
        i++;
      } else {
        out.append(special(markdown, i, c, next) ? "\\" : "").append(c);
      }
    }
    return out.toString();
  }

  private static boolean special(String markdown, int i, char c, char next) {
    char before = i == 0 ? '\n' : markdown.charAt(i - 1);
    return switch (c) {
      case '$', '^' -> true;
      case '#' -> !Character.isWhitespace(next);
      case '%', '=' -> c == next || c == before;
      default -> false;
    };
  }
}
