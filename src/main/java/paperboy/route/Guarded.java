package paperboy.route;

import java.util.function.Function;
import paperboy.folder.RefusedException;

/**
 * A stage whose overflow fails the one input that caused it: Camel lets errors through to the
 * thread that polls, where they would end the watch.
 */
final class Guarded {

  private Guarded() {}

  /** The same stage, except that it throws {@link RefusedException} where it ran out of memory. */
  static <A, B> Function<A, B> stage(Function<A, B> stage) {
    return input -> {
      try {
        return stage.apply(input);
      } catch (StackOverflowError e) {
        throw new RefusedException("too-deep", "it nests deeper than can be followed");
      } catch (OutOfMemoryError e) {
        throw new RefusedException("too-large", "it needs more memory than there is");
      }
    };
  }
}
