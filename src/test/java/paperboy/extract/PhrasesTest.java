package paperboy.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhrasesTest {

  private static final Phrases TOPICS = Phrases.anyCase("topics.txt");
  private static final Phrases PROSE = Phrases.anyCase("prose.txt");

  @ParameterizedTest(name = "{0}: {2}")
  @CsvSource({
    "Accepted Papers, true, whole word",
    "Paperback novels, false, within a word",
    "Call for papers, false, an exception",
    "Call for papers and publications, true, another word behind an exception",
    "Paper submissions, false, an exception that goes on",
    "arXiv论文速递, true, a script without spaces",
    "本週論文, true, traditional characters",
    "Обзор публикаций, true, a stem",
    "الأبحاث الجديدة, true, behind an article",
    "Vitenskapelige artikler i mai, true, Norwegian",
    "Makaleler, true, Turkish",
    "Bài báo tuần này, true, Vietnamese",
    "مقالات هفته, true, Persian",
    "המאמרים של השבוע, true, Hebrew",
    "शोधपत्र संग्रह, true, Hindi",
    "งานวิจัยประจำสัปดาห์, true, Thai",
    "Neues vom Boxsport, false, no paper",
  })
  void tellsATopic(String text, boolean papers, String why) {
    assertThat(TOPICS.in(text)).as(why).isEqualTo(papers);
  }

  @ParameterizedTest
  @CsvSource({
    "We show that it works, true",
    "Webly Supervised Learning, false",
    "Die Autoren zeigen es, true",
    "L’article décrit, true",
    "著者らは示す, true",
    "Авторы показывают, true",
    "نویسندگان نشان می‌دهند, true",
    "Yazarlar gösteriyor, true",
    "Nhóm tác giả cho thấy, true",
    "On the Opportunities of Models, false",
    "Visual Instruction Tuning, false",
    "Artificial Intelligence, false",
  })
  void tellsProse(String text, boolean prose) {
    assertThat(PROSE.begin(text)).isEqualTo(prose);
  }

  @ParameterizedTest
  @CsvSource({
    "Deep Nets This paper shows it, 9",
    "Deep Nets Die Autoren zeigen, 9",
    "Deep Nets 本文提出一种方法, 9",
    "Deep Nets Les auteurs montrent, 9",
    "Deep Nets as we show, -1",
    "This paper shows it, -1",
  })
  void findsWhereProseBeginsBehindATitle(String line, int at) {
    assertThat(TitleShape.proseAfter(line, 0)).isEqualTo(at);
  }

  /** Half a megabyte each; what is not linear would not come back. */
  @Test
  void hostileTextIsSurvived() {
    for (String hostile : new String[] {"call for ", "paper submissio", "論", " ", "*"}) {
      String text = hostile.repeat(500_000 / hostile.length());
      TOPICS.in(text);
      assertThat(PROSE.begin(text)).isFalse();
    }
  }
}
