package paperboy.catalogue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Mentions for tests: {@code Mentioned.in("week-1").at(2).titled("…").by("Ada
 * Lovelace").known("arxiv:2401.00001")}.
 */
public final class Mentioned {

  private final DigestRef digest;
  private int position = 1;
  private String title = "A Study of Something in Depth";
  private List<String> authors = List.of();
  private String published;
  private final Map<String, String> identifiers = new LinkedHashMap<>();

  private Mentioned(String digest) {
    this.digest = new DigestRef(digest, digest, "en", "2024-06-30", digest + ".html", null);
  }

  public static Mentioned in(String digest) {
    return new Mentioned(digest);
  }

  public Mentioned at(int position) {
    this.position = position;
    return this;
  }

  public Mentioned titled(String title) {
    this.title = title;
    return this;
  }

  public Mentioned by(String... authors) {
    this.authors = List.of(authors);
    return this;
  }

  public Mentioned from(String published) {
    this.published = published;
    return this;
  }

  public Mentioned known(String... ids) {
    for (String id : ids) {
      int colon = id.indexOf(':');
      identifiers.put(id.substring(0, colon), id.substring(colon + 1));
    }
    return this;
  }

  public Mention mention() {
    String id = Names.ids(identifiers).stream().findFirst().orElse("title:" + Names.folded(title));
    return new Mention(
        digest,
        position,
        id,
        null,
        title,
        List.of(),
        authors,
        null,
        published,
        "",
        identifiers,
        List.of(),
        0.9);
  }
}
