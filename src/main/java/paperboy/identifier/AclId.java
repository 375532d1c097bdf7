package paperboy.identifier;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An id of the ACL Anthology. Volumes ({@code 2024.acl-long}) and front matter ({@code
 * 2024.acl-long.0}, {@code P19-1000}) are no papers.
 *
 * @param value {@code P19-1001} or {@code 2024.acl-long.1}
 * @see <a href="https://aclanthology.org/info/ids/">the Anthology's scheme</a>
 */
public record AclId(String value) implements Identifier {

  /** {@code P19-1001}, {@code W19-5001}, {@code 2024.findings-acl.12}. */
  private static final String SHAPE =
      "(?:[a-z]\\d{2}-\\d{4}(?!\\d)|(?:19|20)\\d{2}\\.[a-z\\d]{1,30}+-[a-z\\d]{1,20}+\\.\\d{1,4}+(?!\\d))";

  /** {@code ACL Anthology: P19-1001}. */
  private static final String LABEL = "(?:acl[\\s:]{1,2}+)?(?:anthology(?: id)?+[\\s:]{1,2}+)?";

  private static final String WHOLE = LABEL + "(?<id>" + SHAPE + ")";

  /** Among words the old style needs its label; part numbers look the same. */
  private static final String PROSE =
      "(?:(?=(?:19|20)\\d\\d\\.)|(?=[a-z]\\d\\d-)(?<=anthology[: ]{1,2}|anthology id[: ]{1,2}|acl:))(?<![a-z\\d.-])(?<id>"
          + SHAPE
          + ")(?![a-z-])";

  /** {@code 2024.acl-long.0}, {@code P19-1000}; where a volume has two digits, {@code W19-5200}. */
  private static final Pattern FRONT_MATTER =
      Pattern.compile("(?i).*\\.0++|[a-z]\\d\\d-\\d000|(?:w\\d\\d|c69)-\\d\\d00|d19-[56]\\d00");

  static final Scheme<AclId> SCHEME =
      Scheme.of("acl", SHAPE, WHOLE, PROSE, List.of("19", "20", "anthology", "acl:"), AclId::read);

  public AclId {
    Objects.requireNonNull(value, "value");
  }

  @Override
  public String scheme() {
    return "acl";
  }

  /**
   * Reads a string that is nothing else: {@code P19-1001}, {@code
   * https://aclanthology.org/2024.acl-long.1.pdf}.
   */
  public static Optional<AclId> parse(String whole) {
    return SCHEME.parse(whole);
  }

  /**
   * All in a text, each once, in order: {@code 2024.acl-long.1}; the old style only in addresses
   * and behind {@code ACL Anthology} or {@code acl:}.
   */
  public static List<AclId> findIn(String text) {
    return SCHEME.findIn(text);
  }

  private static Optional<AclId> read(String printed) {
    return FRONT_MATTER.matcher(printed).matches()
        ? Optional.empty()
        : Optional.of(new AclId(cased(printed)));
  }

  private static String cased(String id) {
    return id.indexOf('.') < 0 ? id.toUpperCase(Locale.ROOT) : id.toLowerCase(Locale.ROOT);
  }
}
