package paperboy.site;

import java.util.Comparator;
import paperboy.catalogue.DigestRef;
import paperboy.export.SafeText;

/**
 * A digest as lists know it.
 *
 * @param id as papers name it
 * @param name what people call it, cut where it is beyond all measure
 * @param language ISO 639-1; null if unknown
 * @param date when it appeared; empty if unknown
 * @param papers how many it mentions
 */
record ListedDigest(String id, String name, String language, String date, int papers) {

  private static final int LONGEST_NAME = 160;

  /** The newest first; digests without a date come last. */
  static final Comparator<ListedDigest> NEWEST =
      Comparator.comparing(ListedDigest::date).reversed().thenComparing(ListedDigest::id);

  static ListedDigest of(DigestRef digest) {
    String name = Clip.to(PaperItem.title(SafeText.line(digest.name())), LONGEST_NAME);
    return new ListedDigest(digest.id(), name, digest.language(), Day.known(digest.published()), 1);
  }

  /** The same digest with the papers of both. */
  ListedDigest and(ListedDigest other) {
    return new ListedDigest(id, name, language, date, papers + other.papers);
  }
}
