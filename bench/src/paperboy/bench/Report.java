package paperboy.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What one part found: goals, and tables in Markdown that say more. */
final class Report {

  private final List<Goal> goals = new ArrayList<>();
  private final List<String> lines = new ArrayList<>();

  /** Adds a goal with its figure. */
  void goal(Goal goal) {
    goals.add(goal);
  }

  /** Begins a table, with a sentence above it; the first column is text, the others are figures. */
  void table(String sentence, String... columns) {
    lines.add("");
    lines.add(sentence);
    lines.add("");
    lines.add("| " + String.join(" | ", columns) + " |");
    lines.add("| --- |" + " ---: |".repeat(columns.length - 1));
  }

  /** Adds a row to the table; numbers get three digits that count. */
  void row(Object... cells) {
    List<String> texts = new ArrayList<>();
    for (Object cell : cells) {
      texts.add(cell instanceof Double number ? threeDigits(number) : String.valueOf(cell));
    }
    lines.add("| " + String.join(" | ", texts) + " |");
  }

  /** Adds a sentence. */
  void say(String sentence) {
    lines.add("");
    lines.add(sentence);
  }

  /** {@code 0.123}, {@code 1.23}, {@code 12.3}, {@code 123}; {@code –} for what is no number. */
  static String threeDigits(double number) {
    double size = Math.abs(number);
    int digits = size >= 100 ? 0 : size >= 10 ? 1 : size >= 1 ? 2 : 3;
    return Double.isNaN(number) ? "–" : String.format(Locale.ROOT, "%." + digits + "f", number);
  }

  List<Goal> goals() {
    return List.copyOf(goals);
  }

  /** The tables, in Markdown. */
  List<String> lines() {
    return List.copyOf(lines);
  }
}
