package paperboy.catalogue;

import java.util.Objects;

/**
 * The digest of a mention.
 *
 * @param id its name in the outbox: {@code llm-papers-2024-06b}
 * @param title of the article; null if it has none
 * @param language ISO 639-1, of its prose; null if it has none
 * @param published {@code 2024-07-05}, {@code 2024-07} or {@code 2024}: when it appeared, else the
 *     end of the period it covers; null if neither is stated
 * @param file the input's path below the inbox
 * @param url its canonical address; null if the file states none
 */
public record DigestRef(
    String id, String title, String language, String published, String file, String url) {

  public DigestRef {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(file, "file");
  }

  /** What people call it: its title, else its file. */
  public String name() {
    return title == null ? file : title;
  }
}
