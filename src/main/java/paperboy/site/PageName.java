package paperboy.site;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Objects;
import java.util.regex.Pattern;
import paperboy.export.Export;
import paperboy.text.LowerCase;

/**
 * Names of files that every disk and every web server takes and keeps apart, also those that see no
 * difference between capitals and small letters.
 */
final class PageName {

  private static final int LONGEST = 80;

  /** {@code arxiv:2406.15877}; not {@code openreview:AbC}, not {@code x:a-0123456789ab}. */
  private static final Pattern PLAIN =
      Pattern.compile("[a-z0-9]{1,20}+:(?![a-z0-9._-]{0,80}-[0-9a-f]{12}$)[a-z0-9._-]{1,80}+");

  /** A digest's id as {@code DigestId} makes it. */
  private static final Pattern DIGEST =
      Pattern.compile("[\\p{L}\\p{Nd}_-][\\p{L}\\p{Nd}._-]{0,99}+");

  private static final Pattern OTHERS = Pattern.compile("[^a-z0-9._]++");

  private PageName() {}

  /**
   * Of a paper: {@code arxiv:2406.15877} gives {@code arxiv-2406.15877}; where other ids could give
   * the same, twelve digits of the id's hash follow.
   */
  static String paper(String id) {
    Objects.requireNonNull(id, "id");
    return PLAIN.matcher(id).matches() ? id.replace(':', '-') : hashed(id);
  }

  /** Of a digest: its id, which is made to be a file's name. */
  static String digest(String id) {
    return DIGEST.matcher(id).matches() ? id : hashed(id);
  }

  /** Of the nth page of several: {@code a}, {@code a~2}, {@code a~3}; no name has a tilde. */
  static String nth(String name, int number) {
    return number == 1 ? name : name + "~" + number;
  }

  /** As part of an address: letters beyond ASCII as percent-encoded UTF-8. */
  static String encoded(String name) {
    StringBuilder address = new StringBuilder(name.length());
    for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
      boolean plain = b > 0 && (Character.isLetterOrDigit(b) || "._-~/".indexOf(b) >= 0);
      address.append(plain ? String.valueOf((char) b) : String.format("%%%02X", b));
    }
    return address.toString();
  }

  private static String hashed(String id) {
    String lower = LowerCase.of(Normalizer.normalize(cut(id), Normalizer.Form.NFKD));
    String slug = OTHERS.matcher(lower).replaceAll("-");
    return cut(slug.startsWith(".") ? "-" + slug : slug) + "-" + hash(id);
  }

  private static String cut(String text) {
    return text.substring(0, Math.min(LONGEST, text.length()));
  }

  private static String hash(String id) {
    return new Export(id, id).sha256().substring(0, 12);
  }
}
