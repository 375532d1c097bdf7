package paperboy.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.attribute.FileTime;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class SettledFilesTest {

  private final HandTurnedClock clock = new HandTurnedClock();
  private final SettledFiles settled = new SettledFiles(Duration.ofSeconds(1), clock);

  @Test
  void aFileIsSettledWhenTwoLooksTheSettleTimeApartAgree() {
    assertThat(look("a.html", 10, 0)).isFalse();
    clock.turn(Duration.ofMillis(999));
    assertThat(look("a.html", 10, 0)).isFalse();
    clock.turn(Duration.ofMillis(1));
    assertThat(look("a.html", 10, 0)).isTrue();
  }

  @Test
  void aFileThatGrewStartsAnew() {
    look("a.html", 10, 0);
    clock.turn(Duration.ofSeconds(1));
    assertThat(look("a.html", 11, 0)).isFalse();
    clock.turn(Duration.ofSeconds(1));
    assertThat(look("a.html", 11, 0)).isTrue();
  }

  @Test
  void aFileWrittenInPlaceStartsAnew() {
    look("a.html", 10, 0);
    clock.turn(Duration.ofSeconds(1));
    assertThat(look("a.html", 10, 1)).isFalse();
  }

  @Test
  void anOldFileIsNotSettledBecauseItIsOld() {
    assertThat(look("a.html", 10, -1_000_000)).isFalse();
  }

  @Test
  void filesDoNotWaitForEachOther() {
    look("a.html", 10, 0);
    clock.turn(Duration.ofSeconds(1));
    assertThat(look("b.html", 10, 0)).isFalse();
    assertThat(look("a.html", 10, 0)).isTrue();
  }

  @Test
  void aForgottenFileStartsAnew() {
    look("a.html", 10, 0);
    clock.turn(Duration.ofSeconds(1));
    settled.forget("a.html");
    assertThat(look("a.html", 10, 0)).isFalse();
  }

  @Test
  void vanishedFilesAreForgottenAfterAWhile() {
    look("a.html", 10, 0);
    clock.turn(Duration.ofHours(2));
    look("b.html", 10, 0);
    assertThat(settled.size()).isEqualTo(1);
  }

  private boolean look(String path, long size, long modified) {
    return settled.look(path, new Stamp(size, FileTime.fromMillis(modified)));
  }
}
