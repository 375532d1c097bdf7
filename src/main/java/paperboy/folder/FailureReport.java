package paperboy.folder;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
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

  /** Whether a file is the report on one beside it. */
  static boolean isOne(Path file) {
    String name = file.getFileName().toString();
    return name.endsWith(SUFFIX) && subject(file, name).isPresent();
  }

  /** The file a report is on; its name may have been cut to make room. */
  private static Optional<Path> subject(Path report, String name) {
    String start = name.substring(0, name.length() - SUFFIX.length());
    Path whole = report.resolveSibling(start);
    if (Files.exists(whole, LinkOption.NOFOLLOW_LINKS)) {
      return Optional.of(whole);
    }
    try (DirectoryStream<Path> others = Files.newDirectoryStream(report.getParent())) {
      for (Path other : others) {
        if (!other.equals(report) && name(other).equals(name)) {
          return Optional.of(other);
        }
      }
      return Optional.empty();
    } catch (IOException e) {
      throw new FolderException("list " + report.getParent(), e);
    }
  }
}
