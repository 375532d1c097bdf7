package paperboy.read.decode;

import java.util.List;
import java.util.Objects;
import paperboy.document.Finding;
import paperboy.document.Origin;
import paperboy.document.Source;

/**
 * An input's text and how it was decoded.
 *
 * @param text without a byte order mark; what all positions count in
 * @param charset the IANA name of the charset it was decoded with: {@code GB18030}
 * @param findings what was odd about decoding it
 */
public record Decoded(String text, String charset, List<Finding> findings) {

  public Decoded {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(charset, "charset");
    findings = List.copyOf(findings);
  }

  /** Where a document made of this text came from; {@code url} may be null. */
  public Origin origin(Source source, String mediaType, String url) {
    return new Origin(
        source.path(), source.sha256(), source.bytes().length, mediaType, charset, url);
  }
}
