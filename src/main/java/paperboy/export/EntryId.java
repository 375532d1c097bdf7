package paperboy.export;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import paperboy.document.Sha256;
import paperboy.identifier.Identifier;
import paperboy.model.Entry;

/**
 * The identity of an entry's paper: its strongest identifier ({@code arxiv:2406.15877}), else a
 * hash of its folded title ({@code title:} and 16 hexadecimal digits).
 */
public final class EntryId {

  /** The schemes that can name an entry, strongest first, as the output contract lists them. */
  private static final List<String> STRONGEST =
      List.of("arxiv", "doi", "acl", "openreview", "pmid", "pmcid", "isbn", "s2");

  private EntryId() {}

  /** The id of an entry; entries of the same paper may share it. */
  public static String of(Entry entry) {
    Objects.requireNonNull(entry, "entry");
    return STRONGEST.stream()
        .flatMap(scheme -> withScheme(entry, scheme))
        .map(Identifier::id)
        .findFirst()
        .orElseGet(() -> "title:" + Sha256.of(folded(entry.title())).substring(0, 16));
  }

  private static Stream<Identifier> withScheme(Entry entry, String scheme) {
    return entry.identifiers().stream().filter(i -> i.scheme().equals(scheme));
  }

  /** Letters and digits of the NFKD form in lower case: {@code BigCode: Bench!} → bigcodebench. */
  static String folded(String title) {
    StringBuilder folded = new StringBuilder();
    Normalizer.normalize(title, Normalizer.Form.NFKD)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(folded::appendCodePoint);
    return folded.toString().toLowerCase(Locale.ROOT);
  }
}
