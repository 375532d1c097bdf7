package paperboy.read.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import paperboy.document.Container;
import paperboy.document.Finding;
import paperboy.document.Metadata;
import paperboy.document.Source;
import paperboy.read.decode.Decoded;
import paperboy.read.line.BlockWriter;
import paperboy.read.line.BrokenLines;

/** Reads web pages, newsletters, and fragments of them. */
public final class HtmlReader {

  /**
   * Reads a page.
   *
   * <pre>{@code
   * var document = new HtmlReader().read(source, Decoder.decode(source, null));
   * }</pre>
   */
  public paperboy.document.Document read(Source source, Decoded decoded) {
    return read(source, decoded, HtmlParser.parse(decoded.text()));
  }

  /** The same for a page already parsed from the text by {@link HtmlParser}. */
  public paperboy.document.Document read(Source source, Decoded decoded, Document page) {
    Map<String, String> preamble = Preamble.take(page);
    BlockWriter writer = new BlockWriter(Container.page());
    PageIndex index = PageIndex.of(page);
    HtmlBlocks.write(index, decoded.text(), writer);
    Metadata metadata = PageMetadata.of(index, preamble);
    return new paperboy.document.Document(
        decoded.origin(source, "text/html", metadata.url()),
        decoded.text(),
        metadata,
        BrokenLines.mended(writer.blocks()),
        findings(decoded, page));
  }

  private static List<Finding> findings(Decoded decoded, Document page) {
    List<Finding> findings = new ArrayList<>(decoded.findings());
    Depth.finding(page).ifPresent(findings::add);
    return findings;
  }
}
