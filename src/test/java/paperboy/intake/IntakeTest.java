package paperboy.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import paperboy.document.Source;
import paperboy.store.Booking;
import paperboy.store.Outcome;

class IntakeTest {

  @TempDir private Path home;
  private House house;

  @BeforeEach
  void open() throws IOException {
    house = new House(home);
  }

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void aHandledInputIsBookedWithItsPlace() {
    house.handle("2024/a.html", "one");
    assertThat(house.ledger.with(Outcome.EXPORTED))
        .extracting(Booking::path, Booking::place, Booking::bytes)
        .containsExactly(tuple("2024/a.html", ".done/2024/a.html", 3L));
    assertThat(house.sum()).isEqualTo("1 = 1 + 0 + 0 + 0");
  }

  @Test
  void theSameBytesUnderAnotherNameAreNoSecondExport() {
    house.handle("a.html", "one");
    house.drop("b.html", "one");
    assertThat(house.handle("b.html")).isFalse();
    assertThat(house.files(house.outbox)).containsExactly("a.html.json");
    assertThat(house.files(house.inbox)).containsExactly(".done/a.html", ".done/b.html");
    assertThat(house.ledger.with(Outcome.DUPLICATE))
        .extracting(Booking::path, Booking::reason)
        .containsExactly(tuple("b.html", "a.html"));
    assertThat(house.sum()).isEqualTo("2 = 1 + 0 + 1 + 0");
  }

  @Test
  void theyAreWhenTheFirstExportIsGoneOrTorn() throws IOException {
    house.handle("a.html", "one");
    Files.writeString(house.outbox.resolve("a.html.json"), "{");
    house.handle("b.html", "one");
    assertThat(house.files(house.outbox)).containsExactly("a.html.json", "b.html.json");
    assertThat(house.sum()).isEqualTo("2 = 2 + 0 + 0 + 0");
  }

  @Test
  void newContentUnderAnOldNameReplacesTheExport() {
    house.handle("a.html", "one");
    house.handle("a.html", "two");
    assertThat(house.outbox.resolve("a.html.json")).content().contains("two");
    assertThat(house.files(house.inbox)).containsExactly(".done/a.3fc4ccfe.html", ".done/a.html");
    house.drop("b.html", "one");
    assertThat(house.handle("b.html")).as("what it says is exported no more").isTrue();
    assertThat(house.sum()).isEqualTo("3 = 3 + 0 + 0 + 0");
  }

  @Test
  void theSameFileDroppedAgainIsADuplicateAndKept() {
    house.handle("a.html", "one");
    house.drop("a.html", "one");
    assertThat(house.handle("a.html")).isFalse();
    assertThat(house.sum()).isEqualTo("2 = 1 + 0 + 1 + 0");
    assertThat(house.files(house.inbox)).containsExactly(".done/a.7692c3ad.html", ".done/a.html");
  }

  @Test
  void whatACrashInterruptedBeforeTheMoveIsNoDuplicate() throws IOException {
    house.drop("a.html", "one");
    Source source = house.intake.read("a.html");
    house.intake.export("a.html", List.of(House.export(source)));
    house.ledger.book(
        new Booking("a.html", source.sha256(), 3, Outcome.EXPORTED, "", ".done/a.html"));
    assertThat(house.sum()).as("counted once").isEqualTo("1 = 1 + 0 + 0 + 0");
    house.close();
    try (House again = new House(home)) {
      assertThat(again.handle("a.html")).isFalse();
      assertThat(again.sum()).isEqualTo("1 = 1 + 0 + 0 + 0");
    }
  }

  @Test
  void oneThatChangedMeanwhileIsNotBooked() throws IOException {
    house.drop("a.html", "one");
    Source source = house.intake.read("a.html");
    Files.writeString(house.inbox.resolve("a.html"), "one and more");
    assertThat(house.intake.done(source)).isFalse();
    assertThat(house.sum()).isEqualTo("1 = 0 + 0 + 0 + 1");
  }

  @Test
  void whatWaitsAndWhatFailedIsSaid() {
    house.fail("x.html", "\0");
    house.drop("a.html", "one");
    house.intake.postpone("a.html", "no space left");
    assertThat(house.account().failed())
        .extracting(Booking::place, Booking::reason)
        .containsExactly(tuple(".failed/x.html", "binary: it is a picture"));
    assertThat(house.account().putOff()).containsExactly(Map.entry("a.html", "no space left"));
    house.handle("a.html");
    assertThat(house.account().putOff()).isEmpty();
    assertThat(house.sum()).isEqualTo("2 = 1 + 1 + 0 + 0");
  }

  @Test
  void aSecondTryBringsAFileBackUnderItsOwnName() {
    house.fail("2024/x.html", "\0");
    house.fail("2024/x.html", "\1");
    SecondTry second = new SecondTry(house.inbox, house.ledger);
    assertThat(second.failed()).hasSize(2);
    assertThat(second.failed()).filteredOn(f -> second.isMeant(f, "2024/x.html")).hasSize(2);
    assertThat(second.failed()).filteredOn(f -> second.isMeant(f, "y.html")).isEmpty();
    assertThat(second.failed()).extracting(second::putBack).contains("2024/x.html");
    assertThat(house.files(house.inbox)).hasSize(2).noneMatch(f -> f.startsWith("."));
    assertThat(house.sum()).isEqualTo("2 = 0 + 0 + 0 + 2");
  }
}
