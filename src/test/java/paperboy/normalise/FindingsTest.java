package paperboy.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import paperboy.document.Finding;
import paperboy.export.Samples;
import paperboy.link.Link;
import paperboy.link.Rel;
import paperboy.model.Entry;

class FindingsTest {

  @Test
  void linksThatHideWhereTheyLeadAreMarkedOnce() {
    Link hidden = new Link(Rel.OTHER, "https://t.co/abc", "Paper");
    Link open = new Link(Rel.PAPER, "https://arxiv.org/abs/2406.15877", "Paper");
    Entry once = normal(hidden, open, hidden);
    assertThat(once.links()).containsExactly(hidden, open);
    assertThat(once.warnings())
        .filteredOn(f -> f.code().equals(OpaqueLinks.CODE))
        .extracting(Finding::message)
        .singleElement()
        .asString()
        .startsWith("https://t.co/abc ");
  }

  @Test
  void openLinksAreNotMarked() {
    assertThat(normal(new Link(Rel.PAPER, "https://arxiv.org/abs/2406.15877", "Paper")).warnings())
        .noneMatch(f -> f.code().equals(OpaqueLinks.CODE));
  }

  private static Entry normal(Link... links) {
    return Normalisers.standard().normalise(Samples.linking(links)).entries().get(0);
  }
}
