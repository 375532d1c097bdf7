package paperboy.site;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import paperboy.export.Export;

/**
 * One file of the site.
 *
 * @param path below the site's folder, {@code /} between names: {@code
 *     papers/arxiv-2406.15877.html}
 * @param content its whole text, with {@code \n} line ends and one at the end
 */
public record SiteFile(String path, String content) {

  public SiteFile {
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(content, "content");
  }

  /** The content as the file holds it: UTF-8 without a byte order mark. */
  public byte[] bytes() {
    return content.getBytes(StandardCharsets.UTF_8);
  }

  /** Changes with the content, so that no browser shows an old copy: eight hexadecimal digits. */
  String fingerprint() {
    return new Export(path, content).sha256().substring(0, 8);
  }
}
