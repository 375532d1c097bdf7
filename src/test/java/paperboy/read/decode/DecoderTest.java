package paperboy.read.decode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import paperboy.document.Finding;
import paperboy.document.Source;

class DecoderTest {
  private static final String CHINESE = "本周的论文清单：我们挑选了三篇关于语言模型的文章，并为每一篇写了简短的介绍，供大家在周末阅读。";
  private static final String TRADITIONAL = "本週的論文清單：我們挑選了三篇關於語言模型的文章，並為每一篇寫了簡短的介紹，供大家在週末閱讀。";
  private static final String JAPANESE = "今週の論文リストです。言語モデルに関する三本の論文を選び、それぞれに短い紹介を書きました。週末にどうぞ。";
  private static final String KOREAN =
      "이번 주의 논문 목록입니다. 언어 모델에 관한 논문 세 편을 골라 짧은 소개를 썼습니다. 주말에 읽어 보세요.";
  private static final String RUSSIAN =
      "Список статей этой недели: мы выбрали три работы о языковых моделях и написали к каждой короткое введение.";
  private static final String FRENCH =
      "Voici la liste des articles de la semaine : nous avons choisi trois études récentes à lire, là où c’était possible.";

  private static String text(String language) {
    return switch (language) {
      case "zh" -> CHINESE;
      case "zht" -> TRADITIONAL;
      case "ja" -> JAPANESE;
      case "ko" -> KOREAN;
      case "ru" -> RUSSIAN;
      default -> FRENCH;
    };
  }

  @ParameterizedTest
  @CsvSource({
    "zh, UTF-8, UTF-8",
    "zh, UTF-16LE, UTF-16LE",
    "zh, UTF-16BE, UTF-16BE",
    "fr, UTF-16LE, UTF-16LE",
    "fr, UTF-16BE, UTF-16BE",
    "zh, GB18030, GB18030",
    "zh, GBK, GB18030",
    "zht, Big5, Big5",
    "ja, Shift_JIS, Shift_JIS",
    "ja, EUC-JP, EUC-JP",
    "ja, ISO-2022-JP, ISO-2022-JP",
    "ko, EUC-KR, EUC-KR",
    "ru, windows-1251, windows-1251",
    "ru, KOI8-R, KOI8-R",
    "fr, windows-1252, windows-1252",
  })
  void detectsWithoutDeclaration(String language, String charset, String name) {
    String text = (text(language) + "\n").repeat(3) + "The end\n";
    Decoded decoded = decode(text.getBytes(Charset.forName(charset)));
    assertThat(decoded.text()).isEqualTo(text);
    assertThat(decoded.charset()).isEqualTo(name);
    assertThat(decoded.findings()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "zh, GBK, gb2312, GB18030",
    "zh, GB18030, GBK, GB18030",
    "zht, Big5, big5, Big5",
    "ja, Shift_JIS, x-sjis, Shift_JIS",
    "ja, EUC-JP, euc-jp, EUC-JP",
    "ko, EUC-KR, ks_c_5601-1987, EUC-KR",
    "ru, windows-1251, cp1251, windows-1251",
    "ru, KOI8-R, koi8-r, KOI8-R",
    "fr, windows-1252, iso-8859-1, windows-1252",
    "fr, windows-1252, us-ascii, windows-1252",
    "zh, UTF-8, utf8, UTF-8",
  })
  void believesDeclarations(String language, String charset, String label, String name) {
    String page =
        "<html><head><meta charset=\"%s\"></head><p>%s</p>".formatted(label, text(language));
    Decoded decoded = decode(page.getBytes(Charset.forName(charset)));
    assertThat(decoded.text()).isEqualTo(page);
    assertThat(decoded.charset()).isEqualTo(name);
    assertThat(decoded.findings()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "zh, UTF-8, gb2312, UTF-8",
    "fr, UTF-8, iso-8859-1, UTF-8",
    "zh, GBK, utf-8, GB18030",
    "ru, windows-1251, utf-8, windows-1251",
    "ko, EUC-KR, utf-8, EUC-KR",
  })
  void disbelievesDeclarationsThatCannotBeTrue(
      String language, String charset, String label, String name) {
    String page = "<meta charset=%s><p>%s</p>".formatted(label, text(language).repeat(2));
    Decoded decoded = decode(page.getBytes(Charset.forName(charset)));
    assertThat(decoded.text()).isEqualTo(page);
    assertThat(decoded.charset()).isEqualTo(name);
    assertThat(decoded.findings()).extracting(Finding::code).containsExactly("charset-mismatch");
  }

  @Test
  void readsHeaderAndXmlDeclaration() {
    byte[] bytes = CHINESE.getBytes(Charset.forName("GBK"));
    assertThat(Decoder.decode(new Source("a", bytes), "gb2312").text()).isEqualTo(CHINESE);
    String xml = "<?xml version=\"1.0\" encoding='GBK'?><rss>" + CHINESE + "</rss>";
    assertThat(decode(xml.getBytes(Charset.forName("GBK"))).text()).isEqualTo(xml);
    String http =
        "<meta http-equiv='Content-Type' content='text/html; charset=big5'>" + TRADITIONAL;
    assertThat(decode(http.getBytes(Charset.forName("Big5"))).text()).isEqualTo(http);
  }

  @ParameterizedTest
  @CsvSource({
    "EF BB BF, UTF-8",
    "FF FE, UTF-16LE",
    "FE FF, UTF-16BE",
    "FF FE 00 00, UTF-32LE",
    "00 00 FE FF, UTF-32BE",
  })
  void takesOffTheByteOrderMark(String mark, String charset) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (String b : mark.split(" ")) {
      bytes.write(Integer.parseInt(b, 16));
    }
    bytes.writeBytes(FRENCH.getBytes(Charset.forName(charset)));
    Decoded decoded = decode(bytes.toByteArray());
    assertThat(decoded.text()).isEqualTo(FRENCH);
    assertThat(decoded.charset()).isEqualTo(charset);
  }

  @Test
  void readsLoneDashesAsWindows1252() {
    byte[] bytes =
        "Papers \u0097 and more\u0085 it\u0092s \u0093here\u0094"
            .repeat(20)
            .getBytes(StandardCharsets.ISO_8859_1);
    Decoded decoded = decode(bytes);
    assertThat(decoded.text()).startsWith("Papers — and more… it’s “here”");
    assertThat(decoded.charset()).isEqualTo("windows-1252");
  }

  @Test
  void keepsUtf8ThatIsCutOffOrHasAStrayByte() {
    byte[] bytes = CHINESE.getBytes(StandardCharsets.UTF_8);
    byte[] cut = java.util.Arrays.copyOf(bytes, bytes.length - 1);
    assertThat(decode(cut).charset()).isEqualTo("UTF-8");
    bytes[30] = (byte) 0xFF;
    assertThat(decode(bytes).charset()).isEqualTo("UTF-8");
  }

  @Test
  void saysThatALabelIsUnknown() {
    Decoded decoded = decode("<meta charset=klingon><p>ok".getBytes(StandardCharsets.UTF_8));
    assertThat(decoded.findings()).extracting(Finding::code).containsExactly("charset-unknown");
  }

  @ParameterizedTest
  @CsvSource({
    "25 50 44 46 2D 31 2E 34, binary, a PDF",
    "89 50 4E 47 0D 0A 1A 0A, binary, a PNG image",
    "00 01 02 03 00 05 06 07 00, binary, control characters",
    "41 00 00 00 00 42 00 00, binary, control characters",
    "'', empty, is empty",
  })
  void refusesWhatIsNoText(String hex, String code, String why) {
    byte[] bytes = java.util.HexFormat.of().parseHex(hex.replace(" ", ""));
    assertThatThrownBy(() -> decode(bytes))
        .isInstanceOf(UnreadableException.class)
        .hasMessageContaining("a.html")
        .hasMessageContaining(why)
        .extracting(e -> ((UnreadableException) e).code())
        .isEqualTo(code);
  }

  private static Decoded decode(byte[] bytes) {
    return Decoder.decode(new Source("a.html", bytes), null);
  }
}
