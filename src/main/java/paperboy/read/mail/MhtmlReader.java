package paperboy.read.mail;

import java.util.Objects;
import paperboy.document.Document;
import paperboy.document.Metadata;
import paperboy.document.Source;
import paperboy.read.decode.Decoded;
import paperboy.read.decode.Decoder;
import paperboy.read.decode.UnreadableException;
import paperboy.read.html.HtmlReader;

/** Reads pages that browsers saved with everything in them (RFC 2557). */
public final class MhtmlReader {

  /**
   * Reads the page, which is the first HTML part; what it says of itself counts, not the date it
   * was saved.
   *
   * @param decoded the file's own bytes as text; the page is decoded anew
   * @throws UnreadableException when there is no page in it
   */
  public Document read(Source source, Decoded decoded) {
    Objects.requireNonNull(source, "source");
    Mail mail = Mail.of(source);
    MailPart root =
        mail.parts().stream()
            .filter(part -> part.html() && part.bytes().length > 0)
            .findFirst()
            .orElseThrow(
                () ->
                    new UnreadableException(
                        "damaged",
                        "%s holds no page; save it again as HTML".formatted(source.path())));
    Decoded page = Decoder.decode(new Source(source.path(), root.bytes()), root.charset());
    Document document = new HtmlReader().read(source, page);
    Metadata metadata = located(document.metadata(), mail.header(), root);
    return new Document(
        page.origin(source, "multipart/related", metadata.url()),
        document.text(),
        metadata,
        document.blocks(),
        document.findings());
  }

  private static Metadata located(Metadata page, MailHeader header, MailPart root) {
    String snapshot = header.text("snapshot-content-location");
    String location = snapshot != null ? snapshot : root.location();
    return new Metadata(
        page.title() != null ? page.title() : header.title(),
        page.headline(),
        page.site(),
        page.language(),
        page.published(),
        page.url() != null ? page.url() : location,
        page.base() != null ? page.base() : location);
  }
}
