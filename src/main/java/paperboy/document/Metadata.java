package paperboy.document;

/**
 * What a file says of itself outside its text: the head of a page, front matter, mail and feed
 * headers. Each is as printed, and null where the file does not say.
 *
 * @param title of the document, site name and all: {@code <title>}, front matter, Subject
 * @param headline of the article where the file gives one apart from the title: {@code og:title},
 *     JSON-LD {@code headline}
 * @param site the site's or author's name, to take off the title
 * @param language a BCP 47 tag: {@code zh-CN}
 * @param published when the article came out, in whatever form
 * @param url the canonical address
 * @param base what relative links resolve against where that is not {@code url}
 */
public record Metadata(
    String title,
    String headline,
    String site,
    String language,
    String published,
    String url,
    String base) {

  /** Nothing stated. */
  public static final Metadata NONE = new Metadata(null, null, null, null, null, null, null);
}
