package paperboy.export;

/**
 * A summary as Markdown: paragraphs stay paragraphs, {@code "- …"} lines stay list items (deeper
 * ones by two spaces more each), and no other line can become anything but text.
 */
public final class MarkdownSummary {

  private static final String BULLET = "- ";

  private final StringBuilder out = new StringBuilder();

  /** The depth of the list item before; -1 when the line before was none. */
  private int depth = -1;

  private boolean blank = true;

  private MarkdownSummary() {}

  /** A summary of plain text, as {@code Entry.summary()} has it. */
  public static String of(String summary) {
    MarkdownSummary markdown = new MarkdownSummary();
    summary.lines().forEach(markdown::add);
    return markdown.out.toString().strip();
  }

  private void add(String line) {
    String text = line.strip();
    if (text.isEmpty()) {
      blank = true;
    } else if (text.startsWith(BULLET)) {
      item(line, text);
    } else {
      paragraph(text);
    }
  }

  private void item(String line, String text) {
    int wanted = line.indexOf('-') / 2;
    boolean first = depth < 0;
    depth = first ? 0 : Math.min(wanted, depth + 1);
    separate(first);
    out.append("  ".repeat(depth)).append(BULLET);
    out.append(MarkdownText.line(text.substring(BULLET.length())));
  }

  private void paragraph(String text) {
    separate(blank || depth >= 0);
    depth = -1;
    out.append(MarkdownText.line(text));
  }

  private void separate(boolean byBlankLine) {
    out.append(out.isEmpty() ? "" : byBlankLine ? "\n\n" : "\n");
    blank = false;
  }
}
