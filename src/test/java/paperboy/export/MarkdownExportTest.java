package paperboy.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import paperboy.link.Link;
import paperboy.link.Rel;

class MarkdownExportTest {

  private final MarkdownExport export = new MarkdownExport();

  @Test
  void readsWellUnrendered() throws IOException {
    Export file = export.export(Samples.full());
    assertThat(file.name()).isEqualTo("week-26.md");
    assertThat(file.content()).isEqualTo(resource("full.md"));
  }

  @Test
  void anEmptyDigestIsFrontMatterAlone() {
    assertThat(export.export(Samples.empty()).content())
        .isEqualTo("---\nsource: \"notes.txt\"\npapers: 0\ntags: []\n---\n");
  }

  @Test
  void relativeLinksAreNoLinks() {
    Link link = new Link(Rel.PAPER, "papers/a.pdf", "PDF");
    assertThat(export.export(Samples.linking(link)).content()).doesNotContain("papers/a.pdf");
  }

  @Test
  void namesIdentifiersThatNoLinkShows() {
    String content = export.export(Samples.full()).content();
    assertThat(content).contains("doi:10.1145/3292500.3330701").doesNotContain("arxiv:2406.15877");
  }

  private static String resource(String name) throws IOException {
    try (var in = MarkdownExportTest.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
