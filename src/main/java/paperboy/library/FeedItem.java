package paperboy.library;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import paperboy.catalogue.Paper;
import paperboy.link.Link;

/**
 * A paper as an item of a feed.
 *
 * @param paper as it may be shown, once it is among the latest
 * @param published when a digest first mentioned it, at midnight UTC
 * @param updated when a digest last mentioned it, at midnight UTC
 */
record FeedItem(Paper paper, LocalDate published, LocalDate updated) {

  /** Where no digest has a date: a day that sorts last and never changes. */
  static final LocalDate UNKNOWN = LocalDate.of(1970, 1, 1);

  /** The last mentioned first, then by id: the same items in the same order, however they came. */
  static final Comparator<FeedItem> LATEST_FIRST =
      Comparator.comparing(FeedItem::updated).reversed().thenComparing(item -> item.paper().id());

  /** The name space of our ids, itself a random UUID; it must never change. */
  private static final UUID SPACE = UUID.fromString("6b8d2b0e-6f0c-4c59-9a52-2f5f7b1d9c37");

  static FeedItem of(Paper paper) {
    return new FeedItem(
        paper,
        days(paper).min(Comparator.naturalOrder()).orElse(UNKNOWN),
        days(paper).max(Comparator.naturalOrder()).orElse(UNKNOWN));
  }

  /** {@code urn:uuid:} and the name-based UUID of the paper's id (RFC 9562, version 5). */
  String id() {
    return id(paper.id());
  }

  /** The id of anything else in a feed, made the same way. */
  static String id(String name) {
    byte[] hash = sha1(name);
    hash[6] = (byte) (hash[6] & 0x0F | 0x50);
    hash[8] = (byte) (hash[8] & 0x3F | 0x80);
    ByteBuffer bytes = ByteBuffer.wrap(hash);
    return "urn:uuid:" + new UUID(bytes.getLong(), bytes.getLong());
  }

  /** {@code 2024-07-05T00:00:00Z}. */
  static String time(LocalDate day) {
    return day + "T00:00:00Z";
  }

  /** The paper's own address, else its first. */
  Optional<String> url() {
    return Mentions.web(paper).stream().findFirst().map(Link::url);
  }

  List<String> tags() {
    return Mentions.sections(paper);
  }

  private static Stream<LocalDate> days(Paper paper) {
    return paper.mentions().stream()
        .flatMap(mention -> PartialDate.of(mention.digest().published()).stream())
        .map(PartialDate::firstDay);
  }

  private static byte[] sha1(String name) {
    try {
      MessageDigest sha1 = MessageDigest.getInstance("SHA-1");
      sha1.update(
          ByteBuffer.allocate(16)
              .putLong(SPACE.getMostSignificantBits())
              .putLong(SPACE.getLeastSignificantBits())
              .array());
      return sha1.digest(name.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-1", e);
    }
  }
}
