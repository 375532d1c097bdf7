package paperboy.export;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import paperboy.document.Sha256;

/**
 * One file to be put into the outbox.
 *
 * @param name of the file, without any folder: {@code llm-papers-2024-06b.json}
 * @param content its whole text, with {@code \n} line ends and one at the end
 */
public record Export(String name, String content) {

  public Export {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(content, "content");
  }

  /** The content as the file holds it: UTF-8 without a byte order mark. */
  public byte[] bytes() {
    return content.getBytes(StandardCharsets.UTF_8);
  }

  /** The SHA-256 of the file. */
  public String sha256() {
    return Sha256.of(content);
  }
}
