package paperboy.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Work in the square of the size would take minutes here, not seconds. */
class HostileTextTest {

  private static final int MEGABYTE = 1 << 20;

  @ParameterizedTest
  @CsvFileSource(resources = "hostile.csv", numLinesToSkip = 1)
  void readsALotOfIt(String unit, String why) {
    for (int size : new int[] {MEGABYTE / 16, MEGABYTE / 4}) {
      String text = unit.repeat(size / unit.length());
      assertTimeoutPreemptively(
          Duration.ofSeconds(20),
          () -> {
            assertThat(PaperIds.inText(text)).as(why).hasSizeLessThan(10);
            assertThat(PaperIds.inUrl(text)).as(why).hasSizeLessThan(10);
            assertThat(PaperIds.inUrl("https://doi.org/" + text)).as(why).hasSizeLessThan(10);
          });
    }
  }
}
