package paperboy.read;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import paperboy.document.Document;
import paperboy.document.Source;
import paperboy.read.decode.Decoded;
import paperboy.read.decode.Decoder;
import paperboy.read.decode.UnreadableException;
import paperboy.read.feed.FeedReader;
import paperboy.read.html.HtmlReader;
import paperboy.read.mail.MailReader;
import paperboy.read.mail.MhtmlReader;
import paperboy.read.markdown.MarkdownReader;
import paperboy.read.markdown.Paragraphs;
import paperboy.read.text.TextReader;

/** Reads an input of any format: decodes it, tells its {@link Format}, and picks the reader. */
public final class Readers {
  private final Map<Format, Reader> readers = new EnumMap<>(Format.class);

  /** Readers for every format. */
  public Readers() {
    readers.put(Format.HTML, new HtmlReader()::read);
    readers.put(Format.MARKDOWN, new MarkdownReader()::read);
    readers.put(Format.TEXT, new TextReader()::read);
    readers.put(Format.FEED, new FeedReader()::read);
    readers.put(Format.MAIL, new MailReader()::read);
    readers.put(Format.MHTML, new MhtmlReader()::read);
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
    if (Archives.packed(source)) {
      throw new UnreadableException(
          "archive",
          "%s is an archive, which is no article itself; read its members"
              .formatted(source.path()));
    }
    Decoded decoded = Decoder.decode(source, null);
    return readers.get(format(source, decoded.text())).read(source, decoded);
  }

  private static Format format(Source source, String text) {
    Format format = Format.of(source, text);
    return format == Format.MARKDOWN && Paragraphs.tooLong(text) ? Format.TEXT : format;
  }
}
