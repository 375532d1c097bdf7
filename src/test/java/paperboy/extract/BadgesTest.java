package paperboy.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BadgesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "👍 12",
        "★ 345",
        "cs.LG NLP",
        "#nlp #vision",
        "Comments 3",
        "💬 3 🔁 12 ❤️ 1.2k",
        "2026-03-25 | 5 authors | cs.MA",
        "Paper A Day @paperaday · May 2, 2024"
      })
  void rowsOfSmallFactsSayNothingOfAPaper(String row) {
    assertThat(Badges.in(row)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A 70B model beats a 280B one.",
        "Three of four readers liked it",
        "1. First, 2. second"
      })
  void sentencesDo(String line) {
    assertThat(Badges.in(line)).isFalse();
  }
}
