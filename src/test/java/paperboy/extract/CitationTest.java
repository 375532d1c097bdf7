package paperboy.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CitationTest {

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "Vaswani, A., Shazeer, N., & Parmar, N. (2017). Attention is all you need. NeurIPS, 30.; Attention is all you need.; APA",
        "Vaswani, A., Shazeer, N., Parmar, N., ... & Jones, L. (2017). Attention is all you need. NeurIPS, 30.; Attention is all you need.; APA with names left out",
        "Ashish Vaswani, Noam Shazeer, and Niki Parmar. Attention is all you need. NeurIPS 2017.; Attention is all you need.; authors, title, venue",
        "A. Vaswani, N. Shazeer, N. Parmar, “Attention is all you need,” in NeurIPS, 2017.; Attention is all you need; IEEE",
        "A. Vaswani et al., « Attention is all you need », NeurIPS, 2017.; Attention is all you need; guillemets",
        "Vaswani A., Shazeer N., Parmar N. Attention is all you need // NeurIPS. – 2017. – P. 5998.; Attention is all you need; GOST",
        "Vaswani A, Shazeer N, Parmar N. Attention is all you need. NeurIPS. 2017:30.; Attention is all you need.; Vancouver",
        "Pedro F. Ferreira, Jack Kuipers and Niko Beerenwinkel. Mapping transcriptomes to trees; Mapping transcriptomes to trees; an initial within a name",
        "Porter, Ethan, and Thomas J. Wood. 2021. “Attention is all you need.” NeurIPS 30.; Attention is all you need; Chicago",
        "Porter, Ethan, and Thomas J. Wood. Forthcoming. “All that readers’ eyes need.” NeurIPS.; All that readers’ eyes need; an apostrophe within",
        "Rainer Lovelace (2021): “Attention is all you need,” in: NeurIPS; Attention is all you need; one name and a year",
        "LeCun, Y., Bengio, Y. & Hinton, G. Deep learning. Nature 521, 436–444 (2015).; Deep learning.; two words before volume and pages",
        "A. Vaswani et al., *Attention is all you need*, NIPS, 2017.; Attention is all you need; asterisks that nobody read as italics",
        "山田 太郎ほか, *誤ラベルの忘却による汎化性能の向上*, DEIM, 2024.; 誤ラベルの忘却による汎化性能の向上; others left out in Japanese"
      })
  void findsTheTitleBehindTheNames(String text, String title, String style) {
    Line line = PlainLine.of(text);
    Citation citation = Citation.of(line);
    assertThat(citation).as(style).isNotNull();
    assertThat(text.substring(citation.titleFrom(), citation.titleTo())).isEqualTo(title);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "The network learns slowly. It needs a warm start. Nobody knows why.; prose",
        "LoRA: Low-Rank Adaptation of Large Language Models; a title alone",
        "Lovelace, A., *Theories of Engines*, North Holland, 1980.; a book with its publisher",
        "Ashish Vaswani, Noam Shazeer, Niki Parmar; names alone"
      })
  void takesNothingElseForOne(String text, String why) {
    assertThat(Citation.of(PlainLine.of(text))).as(why).isNull();
  }
}
