package paperboy.folder;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Objects;
import paperboy.export.Export;

/**
 * Why an input could not be handled, for the person who dropped it.
 *
 * @param file the input's path below the inbox
 * @param code a stable kebab-case name of what happened: {@code binary}
 * @param reason what happened, in a sentence
 * @param advice what to do about it, in a sentence
 */
public record FailureReport(String file, String code, String reason, String advice) {

  /** What a report is called after the file's name. */
  static final String SUFFIX = ".error.json";

  private static final JsonMapper JSON = new JsonMapper();

  public FailureReport {
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(reason, "reason");
    Objects.requireNonNull(advice, "advice");
  }

  /** The report as a JSON file. */
  Export export(String name) {
    ObjectNode tree =
        JSON.createObjectNode()
            .put("file", file)
            .put("code", code)
            .put("reason", reason)
            .put("advice", advice);
    return new Export(name, tree.toPrettyString().replace("\r\n", "\n") + "\n");
  }

  /** The name of the report on a file: {@code a.html.error.json}. */
  static String name(Path file) {
    return Names.cut(file.getFileName().toString(), SUFFIX);
  }

  /**
   * Whether a file in {@code .failed} is a report, and not an input that is called like one: that
   * has a report of its own. The file it is on may be missing, for reports are written first.
   */
  static boolean isOne(Path file) {
    return file.getFileName().toString().endsWith(SUFFIX)
        && Files.notExists(file.resolveSibling(name(file)), LinkOption.NOFOLLOW_LINKS);
  }
}
