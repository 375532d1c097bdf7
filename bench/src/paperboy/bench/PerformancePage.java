package paperboy.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts what parts found into {@code docs/performance.md}, between marks of each part: {@code <!--
 * cpu -->} and {@code <!-- /cpu -->}. In the table of goals, which is between marks of its own,
 * rows of the same goals are replaced and others stay.
 */
public final class PerformancePage {

  private static final Path FOLDER = Path.of("target", "bench");
  private static final Path PAGE = Path.of("docs", "performance.md");
  private static final String GOALS = "goals";

  private PerformancePage() {}

  /**
   * @param parts the names of those that were run
   */
  public static void main(String[] parts) throws IOException {
    List<String> page = Files.readAllLines(PAGE);
    Map<String, String> goals = new LinkedHashMap<>();
    between(page, GOALS).stream().skip(2).forEach(row -> goals.put(goal(row), row));
    for (String part : parts) {
      Files.readAllLines(FOLDER.resolve(part + ".goals")).forEach(r -> goals.put(goal(r), r));
      List<String> tables = Files.readAllLines(FOLDER.resolve(part + ".md"));
      page = replaced(page, part, tables);
    }
    List<String> table = new ArrayList<>(between(page, GOALS).subList(0, 2));
    table.addAll(goals.values());
    Files.write(PAGE, replaced(page, GOALS, table));
  }

  /** The first column. */
  private static String goal(String row) {
    return row.split("\\|", 3)[1].strip();
  }

  private static List<String> between(List<String> page, String name) {
    return List.copyOf(page.subList(begin(page, name), end(page, name)));
  }

  private static List<String> replaced(List<String> page, String name, List<String> lines) {
    List<String> result = new ArrayList<>(page.subList(0, begin(page, name)));
    result.addAll(lines);
    result.addAll(page.subList(end(page, name), page.size()));
    return result;
  }

  private static int begin(List<String> page, String name) {
    return found(page, "<!-- " + name + " -->") + 1;
  }

  private static int end(List<String> page, String name) {
    return found(page, "<!-- /" + name + " -->");
  }

  private static int found(List<String> page, String mark) {
    int line = page.indexOf(mark);
    if (line < 0) {
      throw new IllegalStateException(PAGE + " lacks the line " + mark);
    }
    return line;
  }
}
