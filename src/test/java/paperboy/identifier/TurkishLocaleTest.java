package paperboy.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import paperboy.link.Links;
import paperboy.link.Rel;

/** In Turkish the small letter of I has no dot, which breaks folding by the default locale. */
@ResourceLock(Resources.LOCALE)
class TurkishLocaleTest {

  private final Locale before = Locale.getDefault();

  @BeforeEach
  void speakTurkish() {
    Locale.setDefault(Locale.forLanguageTag("tr-TR"));
  }

  @AfterEach
  void speakAsBefore() {
    Locale.setDefault(before);
  }

  @Test
  void foldsAsEverywhere() {
    assertThat(PaperIds.inText("ARXIV:2406.15877 DOI:10.1145/ICML.I PMID: 31452104 HAL-01234567"))
        .extracting(Identifier::id)
        .containsExactly(
            "arxiv:2406.15877", "doi:10.1145/icml.i", "pmid:31452104", "hal:hal-01234567");
    assertThat(PaperIds.inUrl("HTTPS://ARXIV.ORG/ABS/2406.15877")).hasSize(1);
    assertThat(Links.rel("HTTPS://GITHUB.COM/OWNER/NAME", "")).isEqualTo(Rel.CODE);
    assertThat(Links.rel("https://example.org/x", "VIDEO").printed()).isEqualTo("video");
    assertThat(Links.key("https://EXAMPLE.ORG/I?UTM_CAMPAIGN=I&ID=1"))
        .isEqualTo("example.org/I?ID=1");
  }
}
