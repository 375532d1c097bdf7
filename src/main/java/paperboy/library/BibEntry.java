package paperboy.library;

import java.util.regex.Pattern;

/** The syntax of an entry in a {@code .bib} file; empty fields are left out. */
final class BibEntry {

  /** What a key or the name of a field cannot have: {@code a b}, {@code a,b}, {@code a{b}. */
  private static final Pattern FOREIGN = Pattern.compile("[^\\p{L}\\p{N}._:/+-]++");

  /** What would end a field early: {@code a}b}. */
  private static final Pattern BRACES = Pattern.compile("[{}\\\\]");

  private final StringBuilder text = new StringBuilder();

  BibEntry(String type, String key) {
    text.append('@').append(type).append('{').append(key(key));
  }

  /** A key as written: the catalogue's keys are letters and digits and stay as they are. */
  static String key(String key) {
    return FOREIGN.matcher(key).replaceAll("-");
  }

  /** An identifier, read letter by letter; a DOI may hold anything but braces. */
  static String verbatim(String identifier) {
    return BRACES.matcher(identifier).find() ? Address.encoded(identifier) : identifier;
  }

  /** A field in braces; the value's own braces must be balanced. */
  void field(String name, String value) {
    if (!value.isEmpty()) {
      bare(name, "{" + value + "}");
    }
  }

  /** A field whose value is a number or one of BibTeX's own words: {@code month = jun}. */
  void bare(String name, String value) {
    text.append(",\n  ").append(name).append(" = ").append(value);
  }

  /** The whole entry and a blank line. */
  String text() {
    return text + "\n}\n\n";
  }
}
