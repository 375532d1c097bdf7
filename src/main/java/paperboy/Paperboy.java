package paperboy;

import java.util.List;
import paperboy.cli.Cli;
import paperboy.document.Document;
import paperboy.export.JsonExport;
import paperboy.export.MarkdownExport;
import paperboy.extract.Finder;
import paperboy.normalise.Normalisers;
import paperboy.read.Readers;
import paperboy.read.Unpacking;
import paperboy.route.Limits;
import paperboy.route.Press;

/** The program: lists the stages an input passes and hands them to the command line. */
public final class Paperboy {

  private Paperboy() {}

  /** Runs a command and ends with its exit code: {@code paperboy convert a.html}. */
  public static void main(String[] args) {
    System.exit(Cli.of(Paperboy::press, args).execute(args));
  }

  /** The stages, in the order an input meets them. */
  public static Press press() {
    return new Press(
        Unpacking::of,
        new Readers()::read,
        new Finder()::find,
        Normalisers.standard()::normalise,
        Paperboy::explain,
        List.of(new JsonExport(), new MarkdownExport()),
        Limits.TIME);
  }

  private static List<String> explain(Document document) {
    return new Finder()
        .explain(document).stream().flatMap(entry -> entry.lines().stream()).toList();
  }
}
