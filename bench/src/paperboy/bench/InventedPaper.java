package paperboy.bench;

import java.util.List;

/** A paper that nobody wrote, as digests present one. */
record InventedPaper(
    String title, List<String> authors, String arxiv, String venue, String summary) {

  /** About as long as round-ups write of a paper. */
  private static final int SUMMARY = 420;

  static InventedPaper of(Words words) {
    return new InventedPaper(
        words.title(), words.authors(), words.arxiv(), words.venue(), words.prose(SUMMARY));
  }

  String url() {
    return "https://arxiv.org/abs/" + arxiv;
  }

  String by() {
    return String.join(", ", authors);
  }
}
