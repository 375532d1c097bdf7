package paperboy.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OnceTest {

  private final List<Line> asked = new ArrayList<>();
  private final Line line = PlainLine.of("Ada Lovelace");

  @Test
  void readsAValueOnce() {
    Once<Line, String> text = new Once<>(this::text);
    assertThat(text.of(line)).isEqualTo("Ada Lovelace");
    assertThat(text.of(line)).isEqualTo("Ada Lovelace");
    assertThat(asked).hasSize(1);
  }

  @Test
  void remembersThatThereIsNothing() {
    Once<Line, String> nothing = new Once<>(this::nothing);
    assertThat(nothing.of(line)).isNull();
    assertThat(nothing.of(line)).isNull();
    assertThat(asked).hasSize(1);
  }

  @Test
  void keepsReadingsAndValuesApart() {
    Once<Line, String> text = new Once<>(this::text);
    Once<Line, String> nothing = new Once<>(this::nothing);
    text.of(line);
    assertThat(nothing.of(line)).isNull();
    assertThat(text.of(PlainLine.of("Alan Turing"))).isEqualTo("Alan Turing");
  }

  private String text(Line of) {
    asked.add(of);
    return of.text;
  }

  private String nothing(Line of) {
    asked.add(of);
    return null;
  }
}
