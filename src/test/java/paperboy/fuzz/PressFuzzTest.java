package paperboy.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;
import paperboy.document.Source;

/**
 * Inputs of each format whose bytes a fuzzer changes as it learns the way through the program. An
 * input that once failed stays in {@code PressFuzzTestInputs/TARGET/} and runs with the tests.
 */
class PressFuzzTest {

  private static final Invariants HTML = new Invariants("html");
  private static final Invariants MARKDOWN = new Invariants("markdown");
  private static final Invariants TEXT = new Invariants("text");
  private static final Invariants MAIL = new Invariants("mail");
  private static final Invariants FEED = new Invariants("feed");

  static Stream<byte[]> htmlSeeds() {
    return Seeds.named("html");
  }

  @MethodSource("htmlSeeds")
  @FuzzTest
  void html(byte[] bytes) {
    HTML.check(new Source("a.html", bytes));
  }

  static Stream<byte[]> markdownSeeds() {
    return Seeds.named("md");
  }

  @MethodSource("markdownSeeds")
  @FuzzTest
  void markdown(byte[] bytes) {
    MARKDOWN.check(new Source("a.md", bytes));
  }

  static Stream<byte[]> textSeeds() {
    return Seeds.named("txt");
  }

  @MethodSource("textSeeds")
  @FuzzTest
  void text(byte[] bytes) {
    TEXT.check(new Source("a.txt", bytes));
  }

  static Stream<byte[]> mailSeeds() {
    return Seeds.named("eml", "mhtml");
  }

  @MethodSource("mailSeeds")
  @FuzzTest
  void mail(byte[] bytes) {
    MAIL.check(new Source("a.eml", bytes));
  }

  static Stream<byte[]> feedSeeds() {
    return Seeds.named("xml");
  }

  @MethodSource("feedSeeds")
  @FuzzTest
  void feed(byte[] bytes) {
    FEED.check(new Source("a.xml", bytes));
  }
}
