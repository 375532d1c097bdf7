package paperboy.url;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {

  @Test
  void hasParts() {
    WebAddress address =
        WebAddress.parse("HTTPS://user:x@WWW.Example.ORG.:443/a b?c=%2F&d&e=f=g#h#i").orElseThrow();
    assertThat(address)
        .isEqualTo(
            new WebAddress("https", "www.example.org", ":443", "/a b", "c=%2F&d&e=f=g", "h#i"));
    assertThat(address.site()).isEqualTo("example.org");
    assertThat(address.on("example.org")).isTrue();
    assertThat(address.on("ample.org")).isFalse();
    assertThat(address.parameters())
        .extracting(WebAddress.Parameter::decoded)
        .containsExactly("/", "", "f=g");
    assertThat(address.target()).isEqualTo("/a b?c=/&d&e=f=g");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.org",
        "http://example.org/?",
        "https://example.org/a?b#c",
        "https://example.org:8080/[x]|y%zz"
      })
  void isPrintedAsItWasRead(String url) {
    assertThat(WebAddress.parse(url).orElseThrow()).hasToString(url);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "a/b",
        "//example.org",
        "mailto:ada@example.org",
        "https:",
        "https://",
        "https:///a",
        "javascript://x/"
      })
  void isNothingElse(String text) {
    assertThat(WebAddress.parse(text)).isEmpty();
  }
}
