package paperboy.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LibrariesTest {

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

  private static Map<String, String> texts() {
    Map<String, String> texts = new LinkedHashMap<>();
    Libraries.all(FeedSettings.DEFAULT)
        .forEach(export -> texts.put(export.name(), export.text(List.of(Shelf.full()))));
    return texts;
  }
}
