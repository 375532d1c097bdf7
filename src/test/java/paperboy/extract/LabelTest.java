package paperboy.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;
import paperboy.title.Decoration;

class LabelTest {

  @ParameterizedTest(name = "{3}: {0}")
  @CsvFileSource(
      resources = "labels.csv",
      delimiter = '|',
      quoteCharacter = '\0',
      numLinesToSkip = 1)
  void readsTheLabelOfALine(String line, Label.Field field, String value, String why) {
    String bare = line.substring(Decoration.end(line, 0));
    Label label = Label.at(bare);
    if (field == null) {
      assertThat(label).as(why).isNull();
    } else {
      assertThat(label).as(why).isNotNull();
      assertThat(label.field()).as(why).isEqualTo(field);
      assertThat(bare.substring(label.end())).as(why).isEqualTo(value == null ? "" : value);
      assertThat(label.alone()).as(why).isEqualTo(value == null);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"Best Paper", "🏆 best paper award", "最佳论文", "Outstanding Paper", "ORAL"})
  void namesAnAwardWhateverStandsAroundIt(String badge) {
    assertThat(Label.named(badge)).isEqualTo(Label.Field.AWARD);
  }

  /** Every word of the file is read, so none is longer than what is looked up. */
  @Test
  void everyWordOfTheFileIsALabelBeforeAColon() {
    for (String line : Phrases.lines("labels.txt")) {
      for (String word : line.substring(line.indexOf('=') + 1).split("\\|")) {
        assertThat(Label.at(word.strip() + ": x")).as(line).isNotNull();
      }
    }
  }

  @Test
  void everyFieldHasWordsInManyLanguages() {
    for (Label.Field field : Label.Field.values()) {
      String key = field.name().toLowerCase(Locale.ROOT).replace('_', '-') + ".";
      assertThat(
              Phrases.lines("labels.txt").stream()
                  .filter(line -> line.startsWith(key))
                  .map(line -> line.substring(key.length()).split("[^a-z]")[0])
                  .distinct())
          .as(key)
          .hasSizeGreaterThanOrEqualTo(28);
    }
  }

  @Property(tries = 300)
  void anyTextIsSurvived(@ForAll String text) {
    Label label = Label.at(text);
    assertThat(label == null || label.end() <= text.length()).isTrue();
  }
}
