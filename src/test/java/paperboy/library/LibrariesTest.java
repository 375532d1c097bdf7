package paperboy.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import paperboy.catalogue.Paper;

class LibrariesTest {

  @Test
  void onePassWritesWhatEachFormatWritesAlone() throws IOException {
    List<Paper> papers = IntStream.range(0, 50).mapToObj(Shelf::numbered).toList();
    Map<LibraryExport, Writer> files = files();
    Libraries.write(papers.stream()::iterator, files);
    files.forEach(
        (export, text) ->
            assertThat(text.toString()).as(export.name()).isEqualTo(export.text(papers)));
  }

  @Test
  void filesHaveTheirNames() {
    assertThat(Libraries.all(FeedSettings.DEFAULT))
        .extracting(LibraryExport::name)
        .containsExactly(
            "papers.jsonl",
            "papers.bib",
            "papers.csl.json",
            "papers.ris",
            "feed.atom",
            "feed.json");
  }

  @Test
  void theLocaleDoesNotMatter() {
    Locale before = Locale.getDefault();
    Map<String, String> here = texts();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(texts()).isEqualTo(here);
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertThat(texts()).isEqualTo(here);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void aWriterThatFailsIsToldOf() {
    Writer full =
        new StringWriter() {
          @Override
          public StringWriter append(CharSequence text) {
            throw new java.io.UncheckedIOException(new IOException("disk full"));
          }
        };
    assertThatThrownBy(
            () -> Libraries.write(List.of(Shelf.full()), Map.of(Libraries.bibtex(), full)))
        .hasMessageContaining("disk full");
  }

  private static Map<String, String> texts() {
    Map<String, String> texts = new LinkedHashMap<>();
    Libraries.all(FeedSettings.DEFAULT)
        .forEach(export -> texts.put(export.name(), export.text(List.of(Shelf.full()))));
    return texts;
  }

  private static Map<LibraryExport, Writer> files() {
    Map<LibraryExport, Writer> files = new LinkedHashMap<>();
    Libraries.all(FeedSettings.DEFAULT).forEach(export -> files.put(export, new StringWriter()));
    return files;
  }
}
