package paperboy.extract;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * Something read off a value at most once: a line lies in items of many runs, and each of them asks
 * every rule again. The answer stays with the value.
 *
 * <pre>{@code
 * private static final Once<Line, Citation> CITATION = new Once<>(Citation::read);
 *
 * static Citation of(Line line) {
 *   return CITATION.of(line);
 * }
 * }</pre>
 *
 * @param <V> what it is read off
 * @param <T> what is read
 */
final class Once<V extends Once.Kept, T> {

  /** Stands for null, which is an answer, too. */
  private static final Object NOTHING = new Object();

  private final Function<V, T> reading;

  /** A reading that depends on its value alone. */
  Once(Function<V, T> reading) {
    this.reading = reading;
  }

  /** The answer, read now unless it has been before. */
  T of(V value) {
    Map<Once<?, ?>, Object> answers = ((Kept) value).answers;
    Object known = answers.get(this);
    if (known == null) {
      T read = reading.apply(value);
      answers.put(this, read == null ? NOTHING : read);
      return read;
    }
    @SuppressWarnings("unchecked") // put above under the same key
    T read = known == NOTHING ? null : (T) known;
    return read;
  }

  /** A value that keeps what was read off it; one page is read by one thread. */
  abstract static class Kept {

    private final Map<Once<?, ?>, Object> answers = new IdentityHashMap<>(8);
  }
}
