package paperboy.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is the same paper, what may be, and what is not. */
class CatalogueTest {

  private static final String TITLE = "Attention Is All You Need";
  private final NamesInMemory given = new NamesInMemory();

  private List<Paper> papers(Mentioned... mentioned) {
    return Catalogue.papers(
        Arrays.stream(mentioned).map(Mentioned::mention).toList(), Apart.NONE, given);
  }

  @Test
  void aSharedIdentifierMakesOnePaper() {
    List<Paper> papers =
        papers(
            Mentioned.in("a").known("arxiv:1706.03762"),
            Mentioned.in("b").titled("Another headline for it").known("arxiv:1706.03762"));
    assertThat(papers).hasSize(1);
    assertThat(papers.get(0).mentions()).hasSize(2);
    assertThat(papers.get(0).merges()).as("needs no word").isEmpty();
  }

  @Test
  void anArxivIdAndTheDoiThatFollowsFromItAreOne() {
    assertThat(
            papers(
                Mentioned.in("a").known("arxiv:1706.03762"),
                Mentioned.in("b").titled("Other").known("doi:10.48550/arxiv.1706.03762")))
        .hasSize(1);
  }

  @Test
  void aMentionThatKnowsTwoIdentifiersJoinsThoseThatKnowOne() {
    assertThat(
            papers(
                Mentioned.in("a").known("arxiv:1706.03762"),
                Mentioned.in("b").titled("Other").known("doi:10.1145/1"),
                Mentioned.in("c").titled("Third").known("arxiv:1706.03762", "doi:10.1145/1")))
        .hasSize(1);
  }

  @Test
  void twoArxivIdsNeverBecomeOnePaper() {
    List<Paper> papers =
        papers(
            Mentioned.in("a").known("arxiv:1706.03762", "doi:10.1145/1"),
            Mentioned.in("b").titled("Other").known("arxiv:1810.04805", "doi:10.1145/1"));
    assertThat(papers).hasSize(2);
    assertThat(papers.get(0).doubts()).containsExactly("arxiv:1810.04805");
    assertThat(papers.get(1).doubts()).containsExactly("arxiv:1706.03762");
  }

  @Test
  void theSameTitleAndAnAuthorAreOnePaperAndSayWhy() {
    List<Paper> papers =
        papers(
            Mentioned.in("a").titled(TITLE).by("Ashish Vaswani").known("arxiv:1706.03762"),
            Mentioned.in("b").titled("Attention is all you need!").by("A. Vaswani", "N. Shazeer"));
    assertThat(papers).hasSize(1);
    assertThat(papers.get(0).merges()).containsExactly("the same title and author");
  }

  @Test
  void aPreprintAndWhatBecameOfItAreOnePaper() {
    List<Paper> papers =
        papers(
            Mentioned.in("a").titled(TITLE).by("Ashish Vaswani").known("arxiv:1706.03762"),
            Mentioned.in("b").titled(TITLE).by("Vaswani").known("doi:10.5555/3295222"));
    assertThat(papers).hasSize(1);
    assertThat(papers.get(0).id()).isEqualTo("arxiv:1706.03762");
    assertThat(papers.get(0).merges()).hasSize(1);
  }

  @Test
  void theSameTitleAloneIsADoubt() {
    List<Paper> papers =
        papers(
            Mentioned.in("a").titled(TITLE).known("arxiv:1706.03762"),
            Mentioned.in("b").titled(TITLE));
    assertThat(papers).hasSize(2);
    assertThat(papers).allSatisfy(paper -> assertThat(paper.doubts()).hasSize(1));
  }

  @Test
  void theSameTitleAndYearAreOneWhereOneNamesNoAuthor() {
    assertThat(
            papers(
                Mentioned.in("a").titled(TITLE).from("2017-06").known("arxiv:1706.03762"),
                Mentioned.in("b").titled(TITLE).from("2017")))
        .hasSize(1);
    assertThat(
            papers(
                Mentioned.in("a").titled(TITLE).from("2017").by("Ada One"),
                Mentioned.in("b").titled(TITLE).from("2017").by("Bo Two")))
        .hasSize(2);
  }

  @Test
  void aShortTitleTellsNothing() {
    List<Paper> papers =
        papers(
            Mentioned.in("a").titled("Mamba").by("Albert Gu"),
            Mentioned.in("b").titled("Mamba").by("Albert Gu").known("doi:10.1145/2"));
    assertThat(papers).hasSize(2);
    assertThat(papers.get(0).doubts()).isEmpty();
  }

  @Test
  void whatPeopleSplitStaysApartAndHasItsOwnName() {
    Mention one = Mentioned.in("a").known("arxiv:1706.03762").mention();
    Mention other = Mentioned.in("b").known("arxiv:1706.03762").mention();
    Apart apart = Apart.NONE.and(List.of(one.name()), List.of(other.name()));
    List<Paper> papers = Catalogue.papers(List.of(one, other), apart, given);
    assertThat(papers)
        .extracting(Paper::id)
        .containsExactly("arxiv:1706.03762", "arxiv:1706.03762~b#arxiv:1706.03762");
    assertThat(papers).extracting(Paper::key).doesNotHaveDuplicates();
  }

  @Test
  void aKeyIsGivenOnceAndLaterKnowledgeMakesAnother() {
    Mentioned without = Mentioned.in("a").titled(TITLE).known("doi:10.1145/1");
    assertThat(papers(without).get(0).key()).isEqualTo("attentionall");
    Paper later =
        papers(
                without,
                Mentioned.in("b")
                    .titled(TITLE)
                    .by("Ashish Vaswani")
                    .from("2017-06")
                    .known("doi:10.1145/1", "arxiv:1706.03762"))
            .get(0);
    assertThat(later.key()).isEqualTo("attentionall");
    assertThat(later.otherKeys()).containsExactly("vaswani2017attention");
    assertThat(later.id()).as("the id, too, stays").isEqualTo("doi:10.1145/1");
  }

  @Test
  void keysThatCollideGetLetters() {
    List<Paper> papers =
        papers(
            Mentioned.in("a")
                .at(1)
                .titled("Deep Nets of One Kind")
                .by("A Gu")
                .known("arxiv:2401.00001"),
            Mentioned.in("a")
                .at(2)
                .titled("Deep Nets of Two Kinds")
                .by("B Gu")
                .known("arxiv:2401.00002"),
            Mentioned.in("a")
                .at(3)
                .titled("Deep Nets of All Kinds")
                .by("C Gu")
                .known("arxiv:2401.00003"));
    assertThat(papers).extracting(Paper::key).containsExactly("gudeep", "gudeepa", "gudeepb");
  }
}
