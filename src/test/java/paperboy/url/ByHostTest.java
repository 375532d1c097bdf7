package paperboy.url;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ByHostTest {

  private static final List<Place> LIST =
      List.of("*", "arxiv.org", "=arxiv.org", "export.arxiv.org", "google.*", "scholar.google.*")
          .stream()
          .map(host -> Place.of(host, "/.*"))
          .toList();

  @ParameterizedTest
  @CsvSource({
    "arxiv.org",
    "www.arxiv.org",
    "export.arxiv.org",
    "a.export.arxiv.org",
    "notarxiv.org",
    "google.com",
    "scholar.google.co.uk",
    "google.google.com",
    "google",
    "org",
  })
  void givesWhatPlacesThemselvesSayInTheOrderOfTheList(String host) {
    assertThat(new ByHost<>(LIST, Function.identity()).on(host))
        .isEqualTo(LIST.stream().filter(place -> place.on(host)).toList());
  }
}
