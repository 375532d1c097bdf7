package paperboy.read;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import paperboy.document.Document;
import paperboy.document.Source;
import paperboy.read.decode.Decoded;
import paperboy.read.decode.Decoder;
import paperboy.read.decode.UnreadableException;
import paperboy.read.html.HtmlReader;
import paperboy.read.markdown.MarkdownReader;
import paperboy.read.text.TextReader;

/** Reads an input of any format: decodes it, tells its {@link Format}, and picks the reader. */
public final class Readers {
  private final Map<Format, Reader> readers = new EnumMap<>(Format.class);

  /** Readers for every format. */
  public Readers() {
    readers.put(Format.HTML, new HtmlReader()::read);
    readers.put(Format.MARKDOWN, new MarkdownReader()::read);
    readers.put(Format.TEXT, new TextReader()::read);
  }

  /**
   * Reads an input.
   *
   * <pre>{@code
   * Document document = new Readers().read(new Source("a.html", Files.readAllBytes(path)));
   * }</pre>
   *
   * @throws UnreadableException when it is empty, binary, or an archive
   */
  public Document read(Source source) {
    Objects.requireNonNull(source, "source");
    Decoded decoded = Decoder.decode(source, null);
    return readers
        .getOrDefault(Format.of(source, decoded.text()), readers.get(Format.TEXT))
        .read(source, decoded);
  }
}
