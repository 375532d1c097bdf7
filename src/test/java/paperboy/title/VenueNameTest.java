package paperboy.title;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import paperboy.url.Lines;

class VenueNameTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ICLR",
        "CVPR 2021",
        "NeurIPS'24",
        "Findings of EMNLP 2020",
        "Proc. of ACL, 2020",
        "Journal of Machine Learning Research",
        "Nature Physics",
        "Nature, 2017",
        "The Lancet",
        "JAMA Oncology",
        "N. Engl. J. Med.",
        "Phys. Rev. Lett.",
        "J. Phys. Chem. Lett."
      })
  void namesAVenue(String name) {
    assertThat(VenueName.is(name)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Machine Learning",
        "Ada Lovelace",
        "A. M. Turing",
        "arXiv 2021",
        "A weekly letter",
        "Attention Is All You Need"
      })
  void namesNone(String text) {
    assertThat(VenueName.is(text)).isFalse();
  }

  /** Every line of the list is read as it stands, so none is misspelt for its reader. */
  @Test
  void everyNameOfTheListIsOne() {
    List<String> names = Lines.of(VenueName.class, "/paperboy/title/venues.txt");
    assertThat(names).doesNotHaveDuplicates();
    assertThat(names).allMatch(name -> VenueName.is(name.replace("*", "Oncology")));
  }
}
