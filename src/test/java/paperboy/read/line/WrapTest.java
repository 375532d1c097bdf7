package paperboy.read.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrapTest {
  private static final List<String> WRAPPED =
      List.of(
          "whoever wraps lines puts as many words into each of them as fit in",
          "and begins the next one with the first word that did not fit, which",
          "leaves a trace that tells the width of the column to whoever cares",
          "to look at the places where the lines were broken.");

  @Test
  void tellsTheWidthFromWhereLinesEnd() {
    Wrap wrap = Wrap.of(WRAPPED);
    assertThat(wrap.wrapped()).isTrue();
    assertThat(wrap.joins(WRAPPED.get(0), WRAPPED.get(1))).isTrue();
    assertThat(wrap.joins("A short line", "and another")).isFalse();
    assertThat(wrap.joins(WRAPPED.get(0), "- an item")).isFalse();
    assertThat(wrap.joins(WRAPPED.get(0) + WRAPPED.get(1), "whatever follows")).isFalse();
  }

  @Test
  void leavesListsOfLinesAlone() {
    Wrap wrap =
        Wrap.of(
            List.of(
                "Attention Is All You Need",
                "Mask R-CNN",
                "A line that is rather long but was never wrapped by anybody at all",
                "BERT",
                "Adam"));
    assertThat(wrap.wrapped()).isFalse();
  }

  @Test
  void isSureOnlyOfManyLines() {
    assertThat(Wrap.of(WRAPPED).surelyWrapped()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "one, two, ' '",
    "state-of-the-, art, ''",
    "GPT-, Four, ' '",
    "中文, 换行, ''",
    "中文, words, ' '",
    "'', x, ''",
  })
  void joins(String line, String next, String joint) {
    assertThat(Wrap.joint(line, next)).isEqualTo(joint);
  }
}
