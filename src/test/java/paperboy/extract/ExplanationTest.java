package paperboy.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import paperboy.document.Document;
import paperboy.document.Source;
import paperboy.model.Entry;
import paperboy.read.Readers;

class ExplanationTest {

  private static final String PAGE =
      """
      # Papers of the week

      1. [Attention Is All You Need](https://arxiv.org/abs/1706.03762)
      2. [Deep Residual Learning for Image Recognition](https://arxiv.org/abs/1512.03385)
      3. [Adam: A Method for Stochastic Optimization](https://arxiv.org/abs/1412.6980)
      """;

  private final Document document =
      new Readers().read(new Source("week.md", PAGE.getBytes(StandardCharsets.UTF_8)));

  private final List<Explanation> explanations = new Finder().explain(document);

  @Test
  void thereIsOneAnEntryInTheSameOrder() {
    List<Entry> entries = new Finder().find(document).entries();
    assertThat(explanations)
        .extracting(Explanation::title)
        .hasSize(3)
        .isEqualTo(entries.stream().map(Entry::title).toList());
    assertThat(explanations).extracting(Explanation::position).containsExactly(1, 2, 3);
  }

  @Test
  void itNamesTheRunThePlaceAndWhatDecided() {
    Explanation first = explanations.get(0);
    assertThat(first.run()).endsWith("(3 of 3)");
    assertThat(first.places()).contains("linked");
    assertThat(first.paper())
        .hasSize(5)
        .anyMatch(reason -> reason.matches("identity \\+\\d\\.\\d\\d"));
    assertThat(first.confidence()).anyMatch(reason -> reason.startsWith("title set apart +"));
  }

  @Test
  void itsLinesReadWell() {
    assertThat(explanations.get(0).lines())
        .hasSize(5)
        .startsWith("1 Attention Is All You Need")
        .allMatch(line -> !line.endsWith(" "));
  }

  @Test
  void aPageWithoutPapersNeedsNone() {
    Source source = new Source("soup.txt", "Peel the leeks.".getBytes(StandardCharsets.UTF_8));
    assertThat(new Finder().explain(new Readers().read(source))).isEmpty();
  }
}
