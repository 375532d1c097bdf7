package paperboy.catalogue;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * What people decided to be different: pairs of mentions, by their {@link Mention#name() names},
 * that must not meet in one paper.
 */
public final class Apart {

  /** Nothing was decided. */
  public static final Apart NONE = new Apart(Set.of());

  private final Set<Pair> pairs;

  /** Two names, the smaller first. */
  private record Pair(String one, String other) {

    static Pair of(String one, String other) {
      return one.compareTo(other) < 0 ? new Pair(one, other) : new Pair(other, one);
    }
  }

  private Apart(Set<Pair> pairs) {
    this.pairs = pairs;
  }

  /** The same with each mention of one group apart from each of another. */
  public Apart and(Collection<String> some, Collection<String> others) {
    Set<Pair> more = new HashSet<>(pairs);
    some.forEach(one -> others.forEach(other -> more.add(Pair.of(one, other))));
    return new Apart(more);
  }

  /** Whether any of one group was decided to be apart from any of another. */
  boolean keeps(Collection<Mention> some, Collection<Mention> others) {
    return !pairs.isEmpty()
        && some.stream()
            .anyMatch(
                one ->
                    others.stream().anyMatch(o -> pairs.contains(Pair.of(one.name(), o.name()))));
  }
}
