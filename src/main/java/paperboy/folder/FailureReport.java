package paperboy.folder;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
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
}
