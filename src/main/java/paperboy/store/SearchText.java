package paperboy.store;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import paperboy.catalogue.Mention;
import paperboy.catalogue.Paper;
import paperboy.text.LowerCase;

/**
 * The words a paper is found by. Scripts that write words without spaces are cut into overlapping
 * pairs, {@code 推理能力} into {@code 推理 理能 能力}, on both sides, so that any part of two characters or
 * more is found.
 *
 * @param title words of all its titles
 * @param people names
 * @param summary words of all that is said of it, its sections and its venue
 */
record SearchText(String title, String people, String summary) {

  /** What a paper is found by. */
  static SearchText of(Paper paper) {
    List<Mention> mentions = paper.mentions();
    return new SearchText(
        words(mentions.stream().map(Mention::title).distinct()),
        words(paper.authors().stream()),
        words(
            Stream.concat(
                Stream.ofNullable(paper.venue()),
                mentions.stream()
                    .flatMap(m -> Stream.concat(Stream.of(m.summary()), m.section().stream())))));
  }

  private static String words(Stream<String> texts) {
    return texts.map(SearchText::cut).collect(Collectors.joining(" "));
  }

  /** The query that finds papers with all of some words: {@code "attention"* "推理"}. */
  static String query(String words) {
    return Stream.of(cut(words).split("[^\\p{L}\\p{N}\\p{M}]+"))
        .filter(word -> !word.isEmpty())
        .map(word -> '"' + word + '"' + (isPair(word) ? "" : "*"))
        .collect(Collectors.joining(" "));
  }

  /** A pair is whole; one sign alone begins pairs. */
  private static boolean isPair(String word) {
    return isDense(word.codePointAt(0)) && word.codePointCount(0, word.length()) > 1;
  }

  /** Puts spaces between the pairs of each run of a script without spaces. */
  static String cut(String text) {
    StringBuilder cut = new StringBuilder(text.length());
    int[] points = LowerCase.of(text).codePoints().toArray();
    for (int i = 0; i < points.length; i++) {
      if (!isDense(points[i])) {
        cut.appendCodePoint(points[i]);
        continue;
      }
      boolean follows = i + 1 < points.length && isDense(points[i + 1]);
      boolean alone = !follows && (i == 0 || !isDense(points[i - 1]));
      if (follows || alone) {
        cut.append(' ').appendCodePoint(points[i]);
        if (follows) {
          cut.appendCodePoint(points[i + 1]);
        }
        cut.append(' ');
      }
    }
    return cut.toString();
  }

  private static boolean isDense(int point) {
    return switch (Character.UnicodeScript.of(point)) {
      case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
      default -> false;
    };
  }
}
