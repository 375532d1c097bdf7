package paperboy.read.text;

import java.util.Objects;
import paperboy.document.Container;
import paperboy.document.Document;
import paperboy.document.Metadata;
import paperboy.document.Source;
import paperboy.read.decode.Decoded;
import paperboy.read.line.BlockWriter;

/** Reads plain text, hard-wrapped or not. */
public final class TextReader {

  /**
   * Reads a text.
   *
   * <pre>{@code
   * var document = new TextReader().read(source, Decoder.decode(source, null));
   * }</pre>
   */
  public Document read(Source source, Decoded decoded) {
    Objects.requireNonNull(source, "source");
    BlockWriter writer = new BlockWriter(Container.page());
    TextBlocks.write(decoded.text(), 0, decoded.text().length(), writer);
    return new Document(
        decoded.origin(source, "text/plain", null),
        decoded.text(),
        Metadata.NONE,
        Footnotes.resolved(writer.blocks()),
        decoded.findings());
  }
}
