package paperboy.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class LowerCaseTest {

  @Test
  void aTurkishLetterIsOneSign() {
    assertThat(LowerCase.of("İSTANBUL'da Straße ΣΟΦΟΣ")).isEqualTo("istanbul'da straße σοφος");
  }

  @Property(tries = 500, seed = "20240616")
  void placesStayPlaces(@ForAll String text) {
    assertThat(LowerCase.of(text)).hasSameSizeAs(text);
  }
}
