package paperboy.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FormsTest {

  static Stream<String> forms() {
    return Words.lines("forms.txt").stream();
  }

  @ParameterizedTest
  @MethodSource("forms")
  void everyFormFitsItsExample(String line) {
    Form form = Form.named(line.split("[: ]", 2)[0]);
    Tokens example = Tokens.of(line.split(" # ", 2)[1]);

    Reading reading = Forms.ALL.longest(example, 0, Set.of(form));

    assertThat(reading).as(line).isNotNull();
    assertThat(reading.end()).as(line).isEqualTo(example.size());
  }
}
