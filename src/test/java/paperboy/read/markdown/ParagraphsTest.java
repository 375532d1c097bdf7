package paperboy.read.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ParagraphsTest {

  @Test
  void onlyLinesWithoutLettersThatStandTogetherCount() {
    assertThat(Paragraphs.tooLong("_\n".repeat(40_000))).isTrue();
    assertThat(Paragraphs.tooLong("  _ x\r\n".repeat(40_000))).isTrue();
    assertThat(Paragraphs.tooLong("_\n".repeat(20_000) + "\n" + "_\n".repeat(20_000))).isFalse();
    assertThat(Paragraphs.tooLong("words\n".repeat(40_000))).isFalse();
    assertThat(Paragraphs.tooLong("")).isFalse();
  }
}
