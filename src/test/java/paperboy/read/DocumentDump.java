package paperboy.read;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import paperboy.document.Block;
import paperboy.document.Document;
import paperboy.document.Metadata;
import paperboy.document.Source;
import paperboy.document.Span;

/** A document as text for people and for comparison: a line of metadata, then one a block. */
final class DocumentDump {
  private DocumentDump() {}

  /** Prints the dump of a file; writes those of several beside them, to be looked through. */
  public static void main(String[] paths) throws Exception {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    for (String path : paths) {
      Path file = Path.of(path);
      Source source = new Source(file.getFileName().toString(), Files.readAllBytes(file));
      String dump = of(new Readers().read(source));
      if (paths.length == 1) {
        out.print(dump);
      } else {
        Files.writeString(Path.of(path + ".blocks"), dump);
      }
    }
  }

  /** The whole document. */
  static String of(Document document) {
    StringBuilder dump = new StringBuilder();
    dump.append(document.origin().mediaType()).append(' ').append(document.origin().charset());
    dump.append('\n').append(metadata(document.metadata()));
    document.findings().forEach(f -> dump.append("! ").append(f.code()).append('\n'));
    document.blocks().forEach(b -> dump.append(line(b)).append('\n'));
    return dump.toString();
  }

  /** A line for each thing stated. */
  private static String metadata(Metadata metadata) {
    StringBuilder lines = new StringBuilder();
    stated(lines, "title", metadata.title());
    stated(lines, "headline", metadata.headline());
    stated(lines, "site", metadata.site());
    stated(lines, "language", metadata.language());
    stated(lines, "published", metadata.published());
    stated(lines, "url", metadata.url());
    stated(lines, "base", metadata.base());
    return lines.toString();
  }

  private static void stated(StringBuilder lines, String name, String value) {
    if (value != null) {
      lines.append("@ ").append(name).append(": ").append(value).append('\n');
    }
  }

  /** {@code HEADING 2 page/div.card | **Vision** [code](https://…)}, a plus where it continues. */
  private static String line(Block block) {
    String level = block.level() == 0 ? "" : " " + block.level();
    String text = block.spans().stream().map(DocumentDump::span).collect(Collectors.joining());
    return "%s%s%s%s | %s"
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
    return path.toString().replaceFirst("PAGE\\(page\\)/?", path.length() > 10 ? " /" : "");
  }

  private static String span(Span span) {
    String text = span.text();
    text = span.italic() ? "_" + text + "_" : text;
    text = span.bold() ? "**" + text + "**" : text;
    return span.linked() ? "[" + text + "](" + span.href() + ")" : text;
  }
}
