package paperboy;

import java.util.List;
import paperboy.cli.Cli;
import paperboy.document.Document;
import paperboy.document.Metadata;
import paperboy.document.Origin;
import paperboy.export.JsonExport;
import paperboy.export.MarkdownExport;
import paperboy.model.Digest;
import paperboy.route.Press;

/** The program: lists the stages an input passes and hands them to the command line. */
public final class Paperboy {

  private Paperboy() {}

  public static void main(String[] args) {
    System.exit(Cli.of(Paperboy::press).execute(args));
  }

  /** Reader, finder and exporters, in the order an input meets them. */
  private static Press press() {
    return new Press(
        List::of,
        s ->
            new Document(
                new Origin(s.path(), s.sha256(), s.bytes().length, "text/plain", "UTF-8", null),
                "",
                Metadata.NONE,
                List.of(),
                List.of()),
        d -> new Digest(null, null, null, null, d.origin(), List.of(), d.findings()),
        List.of(new JsonExport(), new MarkdownExport()));
  }
}
