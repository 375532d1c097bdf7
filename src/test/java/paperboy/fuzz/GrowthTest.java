package paperboy.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import paperboy.document.Source;

/** Repetitions that once took far longer than their length accounts for. */
class GrowthTest {

  private static final Invariants INVARIANTS = new Invariants("growth");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a.html | <link>https://arxiv.org/abs/0000.00000</link> | one line of links",
        "a.html | <table><tr><td>arxiv.org/abs/1706.00000</a>PDF | nested cells of short lines",
        "a.xml  | <blockquote><p>Seen by those who read arXiv:hep-th/9900001</p> | nested prose",
        "a.xml  | *doi:10.1000/0 | printed addresses without an end",
        "a.html | <a href='https://doi.org/10.1000/0?x=doi:10.1000/00000'>a</a>doi:10.1000/0 | links that name several papers",
        "a.txt  | unclosed<div>in 0. A Paper: <span> | nested groups of papers",
      })
  void takesNoLongerThanItsLengthAllows(String name, String unit, String what) {
    INVARIANTS.check(new Growth(name, "", unit, "").of(1 << 16));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a.xml | (https://doi.or： | links of one line",
        "a.txt | https://openreview.net/forum?id=a0b0C0<blockquote> | links of one item",
      })
  void takesNoLongerIfThereIsMuchOfIt(String name, String unit, String what) {
    INVARIANTS.check(new Growth(name, "", unit, "").of(1 << 19));
  }

  @Test
  void digitsOfARepeatedUnitDiffer() {
    Source grown = new Growth("a.txt", "<", "a0\n", ">").of(30);
    assertThat(new String(grown.bytes(), StandardCharsets.UTF_8)).matches("<(a\\d\n){10}>");
  }
}
