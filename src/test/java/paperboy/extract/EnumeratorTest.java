package paperboy.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnumeratorTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "1、 LoRA; 1; 1; LoRA",
        "2. LoRA; 2; 2; LoRA",
        "12) LoRA; 12; 12; LoRA",
        "(3) LoRA; 3; 3; LoRA",
        "[4] LoRA; 4; 4; LoRA",
        "１．LoRA; １; 1; LoRA",
        "٢- LoRA; ٢; 2; LoRA",
        "1-) LoRA; 1; 1; LoRA",
        "1️⃣ LoRA; 1; 1; LoRA",
        "1️⃣0️⃣ LoRA; 10; 10; LoRA",
        "① LoRA; ①; 1; LoRA",
        "IV. LoRA; IV; 4; LoRA",
        "Ⅳ. LoRA; Ⅳ; 4; LoRA",
        "三、LoRA; 三; 3; LoRA",
        "十二、LoRA; 十二; 12; LoRA",
        "1.2 LoRA; 1.2; 2; LoRA",
        "论文 3：LoRA; 3; 3; LoRA",
        "第3篇 LoRA; 3; 3; LoRA",
        "第2回　LoRA; 2; 2; LoRA",
        "5位：LoRA; 5; 5; LoRA",
        "その2 LoRA; 2; 2; LoRA",
        "Part 2: LoRA; 2; 2; LoRA",
        "Paper #3: LoRA; 3; 3; LoRA",
        "№1 LoRA; 1; 1; LoRA",
        "07; 7; 7; ``"
      })
  void readsNumbers(String text, String number, int value, String rest) {
    Enumerator found = Enumerator.at(text);
    assertThat(found).isNotNull();
    assertThat(found.value()).isEqualTo(value);
    assertThat(text.substring(found.end())).isEqualTo(rest);
    assertThat(found.number()).endsWith(number);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "3D Gaussian Splatting; digits of a word",
        "V. Lovelace & C. Babbage: *LoRA*; an initial before another name",
        "10 Ideas for Better Prompts; a count",
        "2.5D Vision; a decimal of a word",
        "LoRA: Low-Rank Adaptation; no number",
        "2024 in review; a year",
        "I think, therefore; a word of one letter",
        "MIX. A Benchmark; letters of a numeral that make none"
      })
  void leavesTitlesTheirBeginnings(String text, String why) {
    assertThat(Enumerator.at(text)).as(why).isNull();
  }
}
