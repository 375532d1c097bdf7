package paperboy.document;

import java.util.List;
import java.util.Objects;

/**
 * What one file said, whatever its format.
 *
 * @param origin where it came from
 * @param text the decoded source that all positions count in
 * @param metadata what it says of itself
 * @param blocks its lines in reading order
 * @param findings what was odd about reading it
 */
public record Document(
    Origin origin, String text, Metadata metadata, List<Block> blocks, List<Finding> findings) {

  public Document {
    Objects.requireNonNull(origin, "origin");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(metadata, "metadata");
    blocks = List.copyOf(blocks);
    findings = List.copyOf(findings);
  }
}
