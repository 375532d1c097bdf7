package paperboy.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class LinksPropertyTest {

  private static final String BASE = "https://example.org/news/a.html";

  @Property(tries = 500, seed = "20240616")
  void cleaningTwiceChangesNothing(@ForAll("hrefs") String href) {
    cleanedTwice(href, BASE);
    cleanedTwice(href, null);
  }

  @Property(tries = 500, seed = "20240616")
  void anyTextIsSurvived(@ForAll String href, @ForAll String label) {
    cleanedTwice(href, BASE);
    assertThat(Links.rel(href, label)).isNotNull();
    assertThat(Links.key(href)).isNotNull();
    assertThat(Links.sharing(href) && Links.paper(href)).isFalse();
  }

  @Property(tries = 500, seed = "20240616")
  void onlyHarmlessSchemesLeave(@ForAll("hrefs") String href) {
    Links.clean(href, "", BASE)
        .ifPresent(link -> assertThat(link.url()).matches("(?is)(?:https?|mailto|doi):.*"));
  }

  private static void cleanedTwice(String href, String base) {
    Optional<String> once = Links.address(href, base);
    once.ifPresent(url -> assertThat(Links.address(url, base)).contains(url));
  }

  @Provide
  Arbitrary<String> hrefs() {
    return Arbitraries.of(
            "https://",
            "http:",
            "//",
            "/",
            "javascript:",
            "mailto:",
            "doi:",
            "data:",
            "www.",
            "example.org",
            "google.com/url",
            "?",
            "&",
            "=",
            "u=",
            "url=",
            "utm_source=x",
            "ref=",
            "#",
            "%3A%2F%2F",
            "https%3A%2F%2F",
            "%2525",
            "&amp;",
            "amp;",
            "..",
            ".",
            " ",
            "\t",
            "arxiv.org/abs/",
            "2406.15877",
            ":",
            "@",
            "论文",
            "\\",
            ";")
        .list()
        .ofMaxSize(12)
        .map(parts -> String.join("", parts));
  }
}
