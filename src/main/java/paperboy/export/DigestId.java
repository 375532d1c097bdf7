package paperboy.export;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import paperboy.document.Sha256;

/**
 * A digest's name in the outbox: a function of its path below the inbox alone, so that the same
 * input always replaces its own export and no other's. {@code a.html} is {@code a}, {@code
 * notes.txt} is {@code notes-txt}, {@code 2024/a.html} is {@code 2024-a-} and eight digits of the
 * path's hash.
 *
 * @param value safe as a file name: letters, digits, {@code .}, {@code _} and {@code -}
 */
public record DigestId(String value) {

  private static final int MOST_CHARACTERS = 80;
  private static final int MOST_BYTES = 180;
  private static final int LONGEST_EXTENSION = 8;

  /** The extensions of inputs, in lower case, as the output contract lists them. */
  public static final Set<String> EXTENSIONS =
      Set.of(
          "html",
          "htm",
          "xhtml",
          "mhtml",
          "mht",
          "md",
          "markdown",
          "qmd",
          "txt",
          "eml",
          "xml",
          "rss",
          "atom",
          "zip",
          "gz");

  public DigestId {
    Objects.requireNonNull(value, "value");
  }

  /**
   * Names the digest of an input.
   *
   * @param path below the inbox, {@code /} between names: {@code 2024/x.zip!a.html}
   */
  public static DigestId of(String path) {
    int dot = extensionAt(path);
    String extension = dot < 0 ? "" : path.substring(dot + 1);
    String slug = slug(dot < 0 ? path : path.substring(0, dot));
    String id = extension.isEmpty() || extension.equals("html") ? slug : slug + "-" + extension;
    return new DigestId(plain(path, slug, extension) ? id : id + "-" + hash(path));
  }

  /** Where the dot of the extension stands; -1 for names that have none. */
  private static int extensionAt(String path) {
    int dot = path.lastIndexOf('.');
    int name = Math.max(path.lastIndexOf('/'), path.lastIndexOf('!')) + 1;
    String extension = path.substring(dot + 1);
    boolean word = extension.chars().allMatch(DigestId::asciiAlphanumeric);
    boolean fits = !extension.isEmpty() && extension.length() <= LONGEST_EXTENSION;
    return dot > name && word && fits ? dot : -1;
  }

  private static boolean asciiAlphanumeric(int c) {
    return c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  private static String slug(String stem) {
    StringBuilder slug = new StringBuilder();
    Normalizer.normalize(stem, Normalizer.Form.NFC)
        .codePoints()
        .map(c -> kept(c) ? c : ' ')
        .forEach(c -> append(slug, c));
    return cut(slug.toString());
  }

  private static boolean kept(int c) {
    return Character.isLetterOrDigit(c) || c == '.' || c == '_' || c == '-';
  }

  /** A run of other characters, each a space here, becomes one hyphen. */
  private static void append(StringBuilder slug, int c) {
    boolean other = c == ' ';
    boolean running = other && slug.length() > 0 && slug.charAt(slug.length() - 1) == ' ';
    if (!running) {
      slug.appendCodePoint(c);
    }
  }

  private static String cut(String slug) {
    int end = 0;
    int bytes = 0;
    for (int count = 0; end < slug.length() && count < MOST_CHARACTERS; count++) {
      int next = slug.offsetByCodePoints(end, 1);
      bytes += slug.substring(end, next).getBytes(StandardCharsets.UTF_8).length;
      if (bytes > MOST_BYTES) {
        break;
      }
      end = next;
    }
    return slug.substring(0, end).replace(' ', '-');
  }

  /** Whether no other path can be written as this slug and extension. */
  private static boolean plain(String path, String slug, String extension) {
    return EXTENSIONS.contains(extension.toLowerCase(Locale.ROOT))
        && path.equals(slug + "." + extension)
        && !(extension.equals("html") && endsLikeAnExtension(slug));
  }

  /** Whether {@code a-txt.html} could be taken for {@code a.txt}. */
  private static boolean endsLikeAnExtension(String slug) {
    int hyphen = slug.lastIndexOf('-');
    return hyphen >= 0 && EXTENSIONS.contains(slug.substring(hyphen + 1).toLowerCase(Locale.ROOT));
  }

  private static String hash(String path) {
    return Sha256.of(path).substring(0, 8);
  }

  @Override
  public String toString() {
    return value;
  }
}
