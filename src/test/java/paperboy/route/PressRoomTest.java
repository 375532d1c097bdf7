package paperboy.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import paperboy.document.Document;
import paperboy.document.Source;
import paperboy.folder.RefusedException;

/** A source whose way leads through the routes fails as it would without them. */
class PressRoomTest {

  private static final Source SOURCE = new Source("a.txt", new byte[] {'a'});

  @Test
  void aStageThatNestsTooDeepIsSaidToDoSo() {
    assertThat(refusal(source -> document(deeper(0)))).isEqualTo("too-deep");
  }

  @Test
  void aStageThatFindsNoMemoryIsSaidToFindNone() {
    assertThat(
            refusal(
                source -> {
                  throw new OutOfMemoryError("its own fault");
                }))
        .isEqualTo("too-large");
  }

  private static String refusal(Function<Source, Document> read) {
    List<Edition> outbox = new ArrayList<>();
    Press press =
        new Press(
            List::of, read, d -> null, d -> d, d -> List.of(), List.of(), Duration.ofMinutes(1));
    try (PressRoom room = new PressRoom(press, outbox::add)) {
      RefusedException[] refused = new RefusedException[1];
      assertThatThrownBy(() -> room.digest(SOURCE))
          .isInstanceOfSatisfying(RefusedException.class, e -> refused[0] = e);
      assertThat(outbox).isEmpty();
      return refused[0].code();
    }
  }

  private static Document document(int depth) {
    throw new IllegalStateException("never so deep: " + depth);
  }

  private static int deeper(int depth) {
    return deeper(depth + 1) + 1;
  }
}
