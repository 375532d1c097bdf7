package paperboy.read.line;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineStartTest {

  @ParameterizedTest(name = "{2}")
  @CsvSource(
      delimiter = '¦',
      value = {
        "- item ¦ true ¦ a dash",
        "  • item ¦ true ¦ a bullet",
        "□项目 ¦ true ¦ a box before Chinese",
        "-5 degrees ¦ false ¦ a minus",
        "1. item ¦ true ¦ a number",
        "(12) item ¦ true ¦ a number in brackets",
        "3、标题 ¦ true ¦ a Chinese number mark",
        "1️⃣ Title ¦ true ¦ a keycap",
        "六、标题 ¦ true ¦ a Chinese number",
        "2024 was a year ¦ false ¦ a year",
        "3.5 percent ¦ false ¦ a decimal",
        "Title: words ¦ true ¦ a label",
        "论文链接：x ¦ true ¦ a Chinese label",
        "methods: we ¦ false ¦ a small letter goes on",
        "https://example.org ¦ true ¦ an address",
        "arXiv:2406.15877 ¦ false ¦ an identifier in prose",
        "📅 2026-03-25 ¦ true ¦ an emoji",
        "【清单】 ¦ true ¦ a title in brackets",
        "# Heading ¦ true ¦ a heading",
        "#hashtag ¦ false ¦ a hashtag",
        "words ¦ false ¦ words",
        "'' ¦ false ¦ nothing",
      })
  void own(String line, boolean expected, String why) {
    assertThat(LineStart.own(line)).as(why).isEqualTo(expected);
  }
}
