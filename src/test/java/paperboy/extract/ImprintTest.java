package paperboy.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImprintTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "In: Nature, vol. 596, pp. 583–589 | Nature | MLA",
        "N Engl J Med. 2019;381(21):1995-2008 | N Engl J Med | Vancouver",
        "New England Journal of Medicine, 383(27), 2603–2615 | New England Journal of Medicine | APA",
        "Nature 596, 583–589 (2021) | Nature | Nature",
        "Nature 521 (7553): 436–44 | Nature | Chicago",
        "The Lancet 395, no. 10223 (2020): 497–506 | The Lancet | Chicago with a number",
        "Neural Computation. – 1997. – Т. 9. – № 8. – С. 1735–1780 | Neural Computation | GOST",
        "Revista de Física, v. 33, n. 4, p. 1-9, 2011 | Revista de Física | ABNT",
        "Physical Review Letters, Bd. 14, Nr. 3, S. 57–59 | Physical Review Letters | German",
        "Science, DOI: 10.1126/science.1 | Science | an identifier behind it",
        "iX 12/2018, S.126-130 | iX | an issue of a year",
        "Journal of Engines, 2017 6:24 | Journal of Engines | a volume behind the year",
        "In 14th International Conference on Looms | 14th International Conference on Looms | a count in front",
        "NeurIPS 2022 (Outstanding paper) | NeurIPS 2022 | an award behind it",
        "ICLR 2021 Spotlight | ICLR 2021 | a kind of presentation behind it",
        "CVPR 2021 Workshop | CVPR 2021 Workshop | a workshop is a venue of its own",
        "arXiv preprint arXiv:2006.07054 |  | a preprint has no venue"
      })
  void endsTheVenueWhereVolumeOrPagesBegin(String printed, String venue, String style) {
    assertThat(Imprint.venue(printed).orElse(null)).as(style).isEqualTo(venue);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Immunity, pp. 165–175",
        "Memoirs, 3(1), 12-31",
        "Cell 126, 663–676 (2006)",
        "PNAS 116(16) 7656-7661"
      })
  void pagesMakeAVenueOfAnyName(String printed) {
    assertThat(Imprint.paged(printed)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Figure 8: a comparison, p. 3",
        "see pages 3, 4 and 5",
        "Attention Is All You Need"
      })
  void otherLinesAreNone(String printed) {
    assertThat(Imprint.paged(printed)).isFalse();
    assertThat(Imprint.is(printed)).isFalse();
  }
}
