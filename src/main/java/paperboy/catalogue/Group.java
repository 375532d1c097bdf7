package paperboy.catalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Mentions that are of one paper, as far as is known. */
final class Group {

  /** The oldest digest first; undated ones last. */
  private static final Comparator<Mention> OLDEST_FIRST =
      Comparator.comparing(
              (Mention m) -> m.digest().published(),
              Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(m -> m.digest().id())
          .thenComparingInt(Mention::position);

  /** Two papers never share one of these, so that two of a kind are two papers. */
  private static final Set<String> ONE_A_PAPER = Set.of("arxiv", "acl", "pmid", "pmcid");

  private final List<Mention> mentions = new ArrayList<>();
  private final Map<String, String> only = new TreeMap<>();
  private final Set<String> families = new HashSet<>();
  private final Set<Integer> years = new HashSet<>();
  private final Set<String> reasons = new TreeSet<>();
  private final Set<String> aliases = new TreeSet<>();

  Group(Mention mention) {
    mentions.add(mention);
    mention.identifiers().forEach(this::keep);
    mention.authors().forEach(name -> families.add(Names.folded(CitationKey.family(name))));
    if (mention.published() != null) {
      years.add(Integer.parseInt(mention.published().substring(0, 4)));
    }
    aliases.addAll(Names.aliases(mention));
  }

  private void keep(String scheme, String value) {
    if (ONE_A_PAPER.contains(scheme)) {
      only.put(scheme, value);
    }
  }

  /** The oldest digest's first. */
  List<Mention> mentions() {
    return mentions.stream().sorted(OLDEST_FIRST).toList();
  }

  Set<String> aliases() {
    return aliases;
  }

  List<String> reasons() {
    return List.copyOf(reasons);
  }

  boolean hasIdentifier() {
    return !aliases.isEmpty();
  }

  /** What would be two of a kind in one paper: {@code arxiv:2406.15877 and arxiv:2406.00001}. */
  String conflict(Group other) {
    return only.entrySet().stream()
        .filter(e -> other.only.containsKey(e.getKey()))
        .filter(e -> !Objects.equals(e.getValue(), other.only.get(e.getKey())))
        .map(e -> e.getKey() + ":" + e.getValue() + " and " + other.only.get(e.getKey()))
        .findFirst()
        .orElse(null);
  }

  /** An author both name. */
  boolean sharesAuthor(Group other) {
    return !disjoint(families, other.families);
  }

  /** A year both state, while not both name authors, who would then have to agree. */
  boolean sharesYear(Group other) {
    boolean authorsTell = !families.isEmpty() && !other.families.isEmpty();
    return !authorsTell && !disjoint(years, other.years);
  }

  private static boolean disjoint(Collection<?> some, Collection<?> others) {
    return some.stream().noneMatch(others::contains);
  }

  /** Takes the other's mentions. */
  void take(Group other, String reason) {
    mentions.addAll(other.mentions);
    only.putAll(other.only);
    families.addAll(other.families);
    years.addAll(other.years);
    aliases.addAll(other.aliases);
    reasons.addAll(other.reasons);
    if (!reason.isEmpty()) {
      reasons.add(reason);
    }
  }

  /** A name for sorting that does not depend on the order of arrival. */
  String first() {
    return mentions.stream()
        .map(m -> String.format(Locale.ROOT, "%s %06d", m.digest().id(), m.position()))
        .min(Comparator.naturalOrder())
        .orElseThrow();
  }
}
