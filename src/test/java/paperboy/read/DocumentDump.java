package paperboy.read;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import paperboy.document.Block;
import paperboy.document.Document;
import paperboy.document.Source;
import paperboy.document.Span;

/** A document as text for people and for comparison: a line of metadata, then one a block. */
final class DocumentDump {
  private DocumentDump() {}

  /** Prints the dumps of files. */
  public static void main(String[] paths) throws Exception {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    for (String path : paths) {
      Path file = Path.of(path);
      Source source = new Source(file.getFileName().toString(), Files.readAllBytes(file));
      out.println("##### " + source.path());
      out.print(of(new Readers().read(source)));
    }
  }

  /** The whole document. */
  static String of(Document document) {
    StringBuilder dump = new StringBuilder();
    dump.append(document.origin().mediaType()).append(' ').append(document.origin().charset());
    dump.append('\n').append(document.metadata()).append('\n');
    document.findings().forEach(f -> dump.append("! ").append(f.code()).append('\n'));
    document.blocks().forEach(b -> dump.append(line(b)).append('\n'));
    return dump.toString();
  }

  /** {@code HEADING 2 page/div.card | **Vision** [code](https://…)}, a plus where it continues. */
  private static String line(Block block) {
    String level = block.level() == 0 ? "" : " " + block.level();
    String text = block.spans().stream().map(DocumentDump::span).collect(Collectors.joining());
    return "%s%s%s %s | %s"
        .formatted(
            block.continues() ? "+" : "",
            block.kind(),
            level,
            containers(block),
            text.replace("\n", "\\n"));
  }

  private static String containers(Block block) {
    StringBuilder path = new StringBuilder();
    for (var c = block.in(); c != null; c = c.parent()) {
      path.insert(0, (c.parent() == null ? "" : "/") + c.kind() + "(" + c.shape() + ")");
    }
    return path.toString().replace("PAGE(page)", "");
  }

  private static String span(Span span) {
    String text = span.text();
    text = span.italic() ? "_" + text + "_" : text;
    text = span.bold() ? "**" + text + "**" : text;
    return span.linked() ? "[" + text + "](" + span.href() + ")" : text;
  }
}
