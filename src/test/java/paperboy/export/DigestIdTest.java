package paperboy.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DigestIdTest {

  /** {@code HASH} stands for eight hexadecimal digits. */
  @ParameterizedTest(name = "{0} → {1}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "llm-papers-2024-06b.html   | llm-papers-2024-06b      | a page is plain",
        "notes.txt                  | notes-txt                | another extension follows",
        "a.b.md                     | a.b-md                   | only the last is the extension",
        "论文.html                    | 论文                       | letters of any script",
        "digest-20240630.html       | digest-20240630          | eight digits are no hash",
        "a_b.html                   | a_b                      | the underscore stays",
        "2024/a.html                | 2024-a-HASH              | it lies in a sub-folder",
        "x.zip!a.html               | x.zip-a-HASH             | a member of an archive",
        "my notes.txt               | my-notes-txt-HASH        | it had another character",
        "a & b.html                 | a-b-HASH                 | a run is one hyphen",
        "a-txt.html                 | a-txt-HASH               | it could be taken for a.txt",
        "a-TXT.html                 | a-TXT-HASH               | whatever the case",
        "a-06b.html                 | a-06b                    | 06b is no extension",
        "A.HTML                     | A-HTML                   | only .html goes",
        "page.pdf                   | page-pdf-HASH            | no input's extension",
        "README                     | README-HASH              | no extension",
        "-                          | --HASH                   | standard input",
        ".html                      | .html-HASH               | a name that begins with a dot",
        "e\u0301.html               | \u00e9-HASH              | NFD is not the slug's form",
        "\u00e9.html                | \u00e9                   | NFC is",
        "${date:now}.html           | -date-now--HASH          | what route languages would read",
        "{{x}}.html                 | -x--HASH                 | what property languages would read",
        "../../etc/passwd           | ..-..-etc-passwd-HASH    | no way out of the outbox",
      })
  void names(String path, String id, String why) {
    String pattern = Pattern.quote(id).replace("HASH", "\\E[0-9a-f]{8}\\Q");
    assertThat(DigestId.of(path).value()).as(why).matches(pattern);
  }

  @Test
  void theHashIsThePathsSha256() {
    // printf '2024/a.html' | sha256sum
    assertThat(DigestId.of("2024/a.html").value()).isEqualTo("2024-a-b852cbc1");
  }

  @Test
  void isCutToEightyCharactersAndMarked() {
    String id = DigestId.of("a".repeat(81) + ".html").value();
    assertThat(id).matches("a{80}-[0-9a-f]{8}");
    assertThat(DigestId.of("a".repeat(80) + ".html").value()).isEqualTo("a".repeat(80));
  }

  @Test
  void isCutTo180BytesBetweenCharacters() {
    assertThat(DigestId.of("论".repeat(61) + ".txt").value()).matches("论{60}-txt-[0-9a-f]{8}");
    assertThat(DigestId.of("論" + "𠀀".repeat(60) + ".html").value()).matches("論𠀀{44}-[0-9a-f]{8}");
    assertThat(DigestId.of("论".repeat(60) + ".html").value().getBytes(StandardCharsets.UTF_8))
        .hasSize(180);
  }

  @Test
  void twoPathsNeverShareAnId() {
    List<String> alike =
        List.of(
            "a.html",
            "a.htm",
            "a.txt",
            "a-txt.html",
            "a-txt.txt",
            "a-txt-txt.html",
            "a",
            "a.pdf",
            "a-pdf.html",
            "a/txt",
            "a.txt.html",
            "A.html",
            "a-.html",
            "a .html",
            "a  .html",
            "a-html",
            "x/a.html",
            "x-a.html",
            "x!a.html",
            "x a.html",
            "a.HTML",
            "a-HTML.html",
            "e\u0301.html",
            "\u00e9.html",
            "a.html.html",
            "a-html.html",
            ".a.html",
            "a..html");
    Map<String, String> seen = new HashMap<>();
    for (String path : alike) {
      assertThat(seen.put(DigestId.of(path).value(), path)).as(path).isNull();
    }
  }
}
