package paperboy.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import paperboy.person.People.Flag;

class PeopleTest {

  /** How high a line may score: the bands of {@code likeness.tsv}. */
  enum Band {
    LOW(0, 0.25),
    MIDDLE(0.35, 0.9),
    HIGH(0.7, 1);

    final double from;
    final double to;

    Band(double from, double to) {
      this.from = from;
      this.to = to;
    }
  }

  @ParameterizedTest(name = "{0}: {3}")
  @CsvFileSource(resources = "people.tsv", delimiter = '\t', numLinesToSkip = 1)
  void readsNamesInReadingOrder(String line, String names, String flags, String why) {
    People people = People.parse(line == null ? "" : line);

    assertThat(people.persons().stream().map(Person::name).collect(Collectors.joining("|")))
        .as(why)
        .isEqualTo(names == null ? "" : names);
    assertThat(people.flags().stream().map(Flag::name).sorted().collect(Collectors.joining(" ")))
        .as(why)
        .isEqualTo(flags == null ? "" : flags);
  }

  @Test
  void readsListsAsProgramsPrintThem() {
    assertThat(
            People.parse("['Ana Gon\\\\c{c}alves', \"Miles O'Brien\", 'Lovelace, Ada']").persons())
        .extracting(Person::name)
        .containsExactly("Ana Gon\\c{c}alves", "Miles O'Brien", "Ada Lovelace");
    assertThat(People.parse("[\"Ada Lovelace\", \"Alan Turing\"]").persons())
        .extracting(Person::name)
        .containsExactly("Ada Lovelace", "Alan Turing");
  }

  @ParameterizedTest(name = "{0}: {2}")
  @CsvFileSource(
      resources = "likeness.tsv",
      delimiter = '\t',
      quoteCharacter = '\0',
      numLinesToSkip = 1)
  void tellsLinesOfNamesFromOthers(String line, Band band, String why) {
    assertThat(People.likeness(line)).as(why).isBetween(band.from, band.to);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "1 University of Toronto, 2 Google; true",
        "University of Tübingen; true",
        "Ada Lovelace, Alan Turing; false",
        "The university trains a model and reports what it learnt; false"
      })
  void tellsWherePeopleWork(String line, boolean organisations) {
    assertThat(People.organisations(line)).isEqualTo(organisations);
  }

  @Test
  void flagsHaveCodesForFindings() {
    assertThat(People.parse("Raffel et al.").is(Flag.TRUNCATED)).isTrue();
    assertThat(Flag.TRUNCATED.code()).isEqualTo("authors-truncated");
    assertThat(Flag.AMBIGUOUS.code()).isEqualTo("authors-ambiguous");
  }

  @Test
  void readsTheSameUnderATurkishLocale() {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("tr-TR"));
    try {
      assertThat(People.parse("Ada Lovelace, MIT INSTITUTE, ISAAC NEWTON III").persons())
          .extracting(Person::name)
          .containsExactly("Ada Lovelace", "ISAAC NEWTON III");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Property(tries = 300, seed = "20240616")
  void survivesAnyText(@ForAll String line) {
    assertThat(People.parse(line).persons()).allSatisfy(p -> assertThat(p.name()).isNotBlank());
    assertThat(People.likeness(line)).isBetween(0.0, 1.0);
  }
}
