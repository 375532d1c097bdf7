package paperboy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import paperboy.document.Document;
import paperboy.document.Source;
import paperboy.identifier.Identifier;
import paperboy.model.Entry;
import paperboy.read.Readers;
import paperboy.route.Press;
import paperboy.url.Percent;

/**
 * No identifier is made up: what an entry of a real digest has, the digest prints or links. Runs
 * where the corpus of digests lies beside the project.
 */
class CorpusIdentifiersTest {

  private static final Path CORPUS = Path.of("../shared/corpus/dev");

  private final Press press = Paperboy.press();
  private final Readers readers = new Readers();

  @TestFactory
  Stream<DynamicTest> everyIdentifierIsPrinted() throws IOException {
    assumeTrue(
        Files.isDirectory(CORPUS), "skipped: no digests to read, there is no folder " + CORPUS);
    List<Path> digests = digests();
    assertThat(digests).isNotEmpty();
    return digests.stream()
        .map(file -> dynamicTest(file.getFileName().toString(), () -> check(file)));
  }

  private void check(Path file) throws IOException {
    Source source = new Source(file.getFileName().toString(), Files.readAllBytes(file));
    String printed = printed(readers.read(source));
    for (Entry entry : press.digest(source).entries()) {
      assertThat(Stream.concat(entry.identifiers().stream(), entry.references().stream()))
          .as(entry.position() + ". " + entry.title())
          .allSatisfy(id -> assertThat(printed.contains(core(id))).as(id.id()).isTrue());
    }
  }

  /** What every spelling of an identifier shares: old arXiv ids may have a subject class. */
  private static String core(Identifier id) {
    String value = id.value().toLowerCase(Locale.ROOT);
    boolean slug = value.startsWith("10.1038/") || id.scheme().equals("arxiv");
    return slug ? value.substring(value.lastIndexOf('/') + 1) : value;
  }

  /** The source as it stands and as it reads, without escapes, in lower case. */
  private static String printed(Document document) {
    String read =
        document.blocks().stream()
            .flatMap(block -> block.spans().stream())
            .map(span -> span.text() + " " + span.href())
            .collect(Collectors.joining("\n"));
    String whole = Parser.unescapeEntities(document.text() + "\n" + read, false);
    return Percent.decode(Percent.decode(whole)).toLowerCase(Locale.ROOT);
  }

  private static List<Path> digests() throws IOException {
    try (Stream<Path> files = Files.list(CORPUS)) {
      return files.filter(file -> !file.toString().endsWith(".json")).sorted().toList();
    }
  }
}
