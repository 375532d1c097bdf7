package paperboy.folder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InputNameTest {

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "a.html, INPUT",
    "a.HTM, INPUT",
    "2024/06/a.eml, INPUT",
    "a.b.md, INPUT",
    "x.zip, INPUT",
    "${date:now}.html, INPUT",
    "{{x}}.txt, INPUT",
    "a.pdf, UNSUPPORTED",
    "README, UNSUPPORTED",
    "html, UNSUPPORTED",
    "a.html.bak, UNSUPPORTED",
    ".hidden.html, PASSED_OVER",
    ".done/a.html, PASSED_OVER",
    "x/.git/a.html, PASSED_OVER",
    ".gitkeep, PASSED_OVER",
    "a.html.part, PASSED_OVER",
    "a.html.crdownload, PASSED_OVER",
    "Unconfirmed 1.CRDOWNLOAD, PASSED_OVER",
    "a.tmp, PASSED_OVER",
    "a.html~, PASSED_OVER",
    "~$a.html, PASSED_OVER",
    ".a.html.swp, PASSED_OVER",
    "a.html.swp, PASSED_OVER",
    "Thumbs.db, PASSED_OVER",
    "desktop.ini, PASSED_OVER",
    "@eaDir/a.html, PASSED_OVER",
  })
  void tells(String path, InputName expected) {
    assertThat(InputName.of(path)).isEqualTo(expected);
  }
}
