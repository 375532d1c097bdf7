package paperboy.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StopWordsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Table of Contents",
        "3. Conclusions",
        "目錄",
        "最近の投稿",
        "개인정보처리방침",
        "Table des matières",
        "Política de privacidad",
        "Considerações finais",
        "Introducció",
        "Informativa sulla privacy",
        "Cuprins",
        "Schlussfolgerungen",
        "Inhoudsopgave",
        "Innehållsförteckning",
        "Innledning",
        "Indledning",
        "Sisällysluettelo",
        "Spis treści",
        "Závěr",
        "Tartalomjegyzék",
        "Содержание:",
        "Висновки",
        "Περιεχόμενα",
        "İçindekiler",
        "Mục lục",
        "Daftar isi",
        "สารบัญ",
        "निष्कर्ष",
        "جدول المحتويات",
        "نتیجه‌گیری",
        "תוכן עניינים",
      })
  void stopsAtHeadingsThatNameNoPaper(String heading) {
    assertThat(StopWords.stops(heading)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "References, true",
    "参考文献：, true",
    "參考文獻, true",
    "Literaturverzeichnis, true",
    "Bronnen, true",
    "Källor, true",
    "Lähteet, true",
    "Piśmiennictwo, true",
    "Irodalomjegyzék, true",
    "Список літератури, true",
    "Βιβλιογραφία, true",
    "Kaynakça, true",
    "Tài liệu tham khảo, true",
    "Daftar pustaka, true",
    "เอกสารอ้างอิง, true",
    "संदर्भ, true",
    "منابع, true",
    "ביבליוגרפיה, true",
    "Deep Learning, false",
    "Reference-free evaluation, false",
  })
  void tellsAListOfReferences(String heading, boolean references) {
    assertThat(StopWords.references(heading)).isEqualTo(references);
  }

  @ParameterizedTest
  @CsvSource({
    "'You can unsubscribe here.', true",
    "'Till nästa gång: avprenumerera här', true",
    "'Se ti è piaciuto, inoltralo.', true",
    "'Wypisz się z listy', true",
    "'Відписатися від розсилки', true",
    "'Abonelikten çık', true",
    "'Berhenti berlangganan', true",
    "'ยกเลิกการสมัคร', true",
    "'لغو اشتراک', true",
    "'להסרה מרשימת התפוצה', true",
    "'取消訂閱', true",
    "'— END —', true",
    "'See you in March!', true",
    "'They train a model that subscribes to events.', false",
    "'Participants may opt out of the trial.', false",
  })
  void tellsWhatClosesADigest(String line, boolean closes) {
    assertThat(StopWords.closes(line)).isEqualTo(closes);
  }
}
