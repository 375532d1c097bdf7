package paperboy.route;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import paperboy.document.Document;
import paperboy.document.Metadata;
import paperboy.document.Origin;
import paperboy.document.Source;
import paperboy.export.JsonExport;
import paperboy.export.MarkdownExport;
import paperboy.model.Digest;
import paperboy.read.decode.UnreadableException;

/** Presses for tests: a digest's title is its source's text, and some texts fail. */
public final class Presses {

  private Presses() {}

  /** One that unpacks as told. */
  public static Press plain(Function<Source, List<Source>> unpack) {
    return new Press(
        unpack,
        Presses::read,
        document ->
            new Digest(document.text(), null, null, null, document.origin(), List.of(), List.of()),
        UnaryOperator.identity(),
        document -> List.of(),
        List.of(new JsonExport(), new MarkdownExport()),
        Limits.TIME);
  }

  private static Document read(Source source) {
    String text = new String(source.bytes(), StandardCharsets.UTF_8);
    if (text.equals("BAD")) {
      throw new UnreadableException("binary", source.path() + " is no text");
    }
    if (text.equals("DEEP")) {
      throw new StackOverflowError();
    }
    if (text.equals("FAULT")) {
      throw new IndexOutOfBoundsException("a fault of the reader's own");
    }
    Origin origin =
        new Origin(
            source.path(), source.sha256(), source.bytes().length, "text/plain", "UTF-8", null);
    return new Document(origin, text, Metadata.NONE, List.of(), List.of());
  }
}
