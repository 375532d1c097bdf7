package paperboy.catalogue;

import java.text.Normalizer;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import paperboy.identifier.PaperIds;
import paperboy.text.LowerCase;

/**
 * Everything a mention calls its paper: identifiers, those that follow from them, and its title
 * folded. Two mentions of one paper share at least one of these.
 */
public final class Names {

  /** Not an identifier, but a number beside one. */
  private static final String VERSION = "arxivVersion";

  /** Shorter titles ("Introduction", "GPT-4") are too common to tell papers by. */
  private static final int SHORTEST_TITLE = 12;

  private Names() {}

  /** The identifiers, the strongest first: {@code arxiv:2406.15877}. */
  public static List<String> identifiers(Mention mention) {
    return ids(mention.identifiers());
  }

  static List<String> ids(Map<String, String> identifiers) {
    return PaperIds.strongestFirst(
        identifiers.entrySet().stream()
            .filter(e -> !e.getKey().equals(VERSION))
            .map(e -> e.getKey() + ":" + e.getValue())
            .toList());
  }

  /** The identifiers and those that follow: {@code arxiv:2406.15877} has a DOI nobody printed. */
  public static Set<String> aliases(Mention mention) {
    Set<String> aliases = new LinkedHashSet<>();
    for (String id : identifiers(mention)) {
      aliases.add(id);
      aliases.addAll(PaperIds.aliases(id));
    }
    return aliases;
  }

  /** The title's letters and digits, {@code =} in front; empty for a title too short to tell by. */
  public static String title(Mention mention) {
    String folded = folded(mention.title());
    return folded.length() < SHORTEST_TITLE ? "" : "=" + folded;
  }

  /** All of them: what mentions of one paper are looked up by. */
  public static Collection<String> of(Mention mention) {
    Set<String> names = aliases(Objects.requireNonNull(mention, "mention"));
    String title = title(mention);
    if (!title.isEmpty()) {
      names.add(title);
    }
    return names;
  }

  /** Letters and digits of the NFKD form in lower case: {@code BigCode: Bench!} → bigcodebench. */
  static String folded(String text) {
    StringBuilder folded = new StringBuilder();
    Normalizer.normalize(text, Normalizer.Form.NFKD)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(folded::appendCodePoint);
    return LowerCase.of(folded.toString());
  }
}
