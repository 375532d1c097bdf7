package paperboy.read.markdown;

import java.util.Arrays;

/** Where the pieces of rendered text stood in the source. Pieces are added in order. */
final class SourceMap {
  private int[] pieces = new int[256];
  private int size;

  /**
   * The rendered characters from {@code from} to {@code to} stood at {@code start} to {@code end}.
   */
  void add(int from, int to, int start, int end) {
    if (size + 4 > pieces.length) {
      pieces = Arrays.copyOf(pieces, pieces.length * 2);
    }
    pieces[size] = from;
    pieces[size + 1] = to;
    pieces[size + 2] = start;
    pieces[size + 3] = end;
    size += 4;
  }

  /** Where a rendered character stood; what was not printed stands where the piece before ends. */
  int source(int at) {
    int low = 0;
    int high = size / 4 - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (pieces[4 * middle] <= at) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return size == 0 ? 0 : inside(4 * low, at);
  }

  /** Pieces that grew or shrank (entities, escapes) are stretched, but keep their two ends. */
  private int inside(int piece, int at) {
    int from = pieces[piece];
    int to = pieces[piece + 1];
    int start = pieces[piece + 2];
    int end = pieces[piece + 3];
    if (at < from) {
      return start;
    }
    boolean last = at >= to - 1;
    int shift =
        to - from == end - start
            ? at - from
            : (int) ((long) (at - from) * (end - start) / (to - from));
    return last ? Math.max(start, end - 1) : Math.min(start + shift, Math.max(start, end - 1));
  }
}
