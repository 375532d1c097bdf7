package paperboy.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class LanguageTest {

  @ParameterizedTest(name = "{2}: {3}")
  @CsvFileSource(
      resources = "languages.tsv",
      delimiter = '\t',
      numLinesToSkip = 1,
      nullValues = "-")
  void tellsTheLanguage(String prose, String declared, String expected, String why) {
    assertThat(Language.of(prose == null ? "" : prose, declared)).as(why).isEqualTo(expected);
  }

  @Test
  void readsTheSameUnderATurkishLocale() {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("tr-TR"));
    try {
      assertThat(Language.of("", "ID")).isEqualTo("id");
      assertThat(Language.of("IT IS WHAT IT IS, AND THIS IS IN ITS INTEREST", null))
          .isEqualTo("en");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void wantsProse() {
    assertThatNullPointerException().isThrownBy(() -> Language.of(null, "en"));
  }

  @Property(tries = 300, seed = "20240616")
  void survivesAnyText(@ForAll String prose, @ForAll String declared) {
    String language = Language.of(prose, declared);

    assertThat(language == null || language.length() == 2).isTrue();
  }
}
