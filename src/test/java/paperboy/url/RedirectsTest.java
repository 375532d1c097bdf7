package paperboy.url;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class RedirectsTest {

  @ParameterizedTest(name = "{2}: {0}")
  @CsvFileSource(resources = "unwrap.csv", numLinesToSkip = 1)
  void unwraps(String input, String expected, String why) {
    assertThat(Redirects.unwrap(input)).as(why).isEqualTo(expected);
  }

  @Test
  void leavesWhatIsWrappedTooOften() {
    assertThat(Redirects.unwrap(wrapped(8))).isEqualTo("https://example.org/");
    assertThat(Redirects.unwrap(wrapped(9))).isEqualTo(wrapped(9));
  }

  private static String wrapped(int times) {
    String url = "https://example.org/";
    for (int i = 0; i < times; i++) {
      url = "https://out.example/?u=" + URLEncoder.encode(url, StandardCharsets.UTF_8);
    }
    return url;
  }
}
