package paperboy.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A ledger that was lost is told again from the folders. */
class RecoveryTest {

  @TempDir private Path home;
  private Path ledger;

  /** Three exported, one of them replaced since; two duplicates; two failures of one name. */
  @BeforeEach
  void handleSome() throws IOException {
    ledger = home.resolve("state/ledger.db");
    try (House house = new House(home)) {
      house.handle("a.html", "one");
      house.handle("a.html", "two");
      house.handle("2024/b.html", "three");
      house.handle("copy.html", "two");
      house.handle("again.html", "three");
      house.fail("x.html", "\0");
      house.fail("x.html", "\1");
      assertThat(house.sum()).isEqualTo("7 = 3 + 2 + 2 + 0");
    }
  }

  @Test
  void whatIsKnownIsNotToldAgain() throws IOException {
    assertToldAgain(0);
  }

  @Test
  void afterItWasDeleted() throws IOException {
    Files.delete(ledger);
    assertToldAgain(7);
  }

  @Test
  void afterItWasEmptied() throws IOException {
    Files.write(ledger, new byte[0]);
    assertToldAgain(7);
  }

  @Test
  void afterItWasOverwritten() throws IOException {
    Files.writeString(ledger, "no database at all".repeat(1000));
    assertToldAgain(7);
    assertThat(ledger.resolveSibling("ledger.db.damaged")).exists();
  }

  @Test
  void afterItWasTorn() throws IOException {
    byte[] whole = Files.readAllBytes(ledger);
    Files.write(ledger, Arrays.copyOf(whole, whole.length / 2));
    assertToldAgain(7);
  }

  @Test
  void afterItsMiddleWasScratched() throws IOException {
    byte[] whole = Files.readAllBytes(ledger);
    IntStream.range(4096, whole.length).forEach(i -> whole[i] = (byte) (i * 31));
    Files.write(ledger, whole);
    assertToldAgain(7);
  }

  private void assertToldAgain(int files) throws IOException {
    try (House house = new House(home)) {
      assertThat(house.toldAgain).isEqualTo(files);
      assertThat(house.sum()).isEqualTo("7 = 3 + 2 + 2 + 0");
      house.drop("third.html", "three");
      assertThat(house.handle("third.html")).as("a duplicate still").isFalse();
      house.drop("old.html", "one");
      assertThat(house.handle("old.html")).as("what was replaced is no export").isTrue();
    }
  }

  @Test
  void hiddenFilesOfWritersThatAreGoneGo() throws IOException {
    Path left = home.resolve("outbox/.a.json.999999999-1.tmp");
    Path own = home.resolve("outbox/.note.tmp");
    Files.writeString(left, "{");
    Files.writeString(own, "mine");
    new House(home).close();
    assertThat(left).doesNotExist();
    assertThat(own).exists();
  }
}
