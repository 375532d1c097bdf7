package paperboy.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class FailureTest {

  @Test
  void aLineNamesTheInputOnce() {
    assertThat(Failure.line("a.html", new IOException("it is not there")))
        .isEqualTo("a.html: it is not there");
    assertThat(Failure.line("a.html", new IOException("a.html is not there")))
        .isEqualTo("a.html is not there");
  }

  @Test
  void whatLacksMemoryIsToldInWords() {
    assertThat(Failure.line("a.html", new OutOfMemoryError("Java heap space")))
        .startsWith("a.html: it needs more memory than there is")
        .contains("-Xmx");
  }

  @Test
  void whatSaysNothingIsCalledByItsName() {
    assertThat(Failure.reason(new IllegalStateException(" ")))
        .isEqualTo("java.lang.IllegalStateException:  ");
  }
}
