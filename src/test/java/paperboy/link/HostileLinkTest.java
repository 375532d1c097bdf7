package paperboy.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Work in the square of the size would take minutes here, not seconds. */
class HostileLinkTest {

  private static final String BASE = "https://example.org/news/a.html";

  @ParameterizedTest
  @CsvFileSource(resources = "/paperboy/identifier/hostile.csv", numLinesToSkip = 1)
  void aLotOfItIsCleaned(String unit, String why) {
    String href = unit.repeat((1 << 18) / unit.length());
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          assertThat(Links.clean(href, href, BASE)).as(why).isNotNull();
          assertThat(Links.key("https://example.org/" + href)).as(why).isNotEmpty();
          assertThat(Links.clean("https://example.org/?u=" + href, "", BASE)).as(why).isEmpty();
          String longest = ("https://example.org/?u=" + href).substring(0, Links.LONGEST);
          assertThat(Links.clean(longest, "", BASE)).as(why).isPresent();
        });
  }
}
