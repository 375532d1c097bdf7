package paperboy.catalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import paperboy.identifier.PaperIds;

/**
 * Tells which mentions are of one paper. Those that share an identifier are, unless that would put
 * two arXiv ids into one paper or people decided otherwise. Those that share a title are when they
 * also share an author, or a year where one names no author. What shares something and is not
 * joined is a doubt. The result does not depend on the order of the mentions.
 *
 * <pre>{@code
 * Grouping.of(mentions, Apart.NONE).groups()
 * }</pre>
 */
final class Grouping {

  private final Apart apart;
  private final Map<Mention, Group> groups = new IdentityHashMap<>();
  private final Map<Group, Set<Group>> doubts = new IdentityHashMap<>();

  private Grouping(Apart apart) {
    this.apart = apart;
  }

  /** Groups some mentions; whatever shares a name with one of them must be among them. */
  static Grouping of(Collection<Mention> mentions, Apart apart) {
    Grouping grouping = new Grouping(Objects.requireNonNull(apart, "apart"));
    List<Mention> sorted =
        mentions.stream()
            .sorted(
                Comparator.comparing((Mention m) -> m.digest().id())
                    .thenComparingInt(Mention::position))
            .toList();
    sorted.forEach(m -> grouping.groups.put(m, new Group(m)));
    grouping.byIdentifier(sorted);
    grouping.byTitle(sorted);
    return grouping;
  }

  /** The groups, in an order of their own. */
  List<Group> groups() {
    Set<Group> all = Collections.newSetFromMap(new IdentityHashMap<>());
    all.addAll(groups.values());
    return all.stream().sorted(Comparator.comparing(Group::first)).toList();
  }

  /** The groups that may be the same paper as one. */
  List<Group> doubts(Group group) {
    return doubts.getOrDefault(group, Set.of()).stream()
        .sorted(Comparator.comparing(Group::first))
        .toList();
  }

  /** The strongest identifiers first, so that weaker ones cannot keep them apart. */
  private void byIdentifier(List<Mention> mentions) {
    Map<String, List<Mention>> holders = new TreeMap<>();
    for (Mention mention : mentions) {
      Names.aliases(mention)
          .forEach(alias -> holders.computeIfAbsent(alias, a -> new ArrayList<>()).add(mention));
    }
    for (String alias : PaperIds.strongestFirst(holders.keySet())) {
      join(holders.get(alias), (one, other) -> "");
    }
  }

  private void byTitle(List<Mention> mentions) {
    Map<String, List<Mention>> holders = new TreeMap<>();
    for (Mention mention : mentions) {
      String title = Names.title(mention);
      if (!title.isEmpty()) {
        holders.computeIfAbsent(title, t -> new ArrayList<>()).add(mention);
      }
    }
    holders.values().forEach(holding -> join(holding, Grouping::agreement));
  }

  /** Why two groups with the same title are one paper; null if they may be two. */
  private static String agreement(Group one, Group other) {
    if (one.sharesAuthor(other)) {
      return one.hasIdentifier() && other.hasIdentifier()
          ? "the same title and author under another identifier: a preprint and what became of it"
          : "the same title and author";
    }
    boolean told = one.hasIdentifier() && other.hasIdentifier();
    return !told && one.sharesYear(other) ? "the same title and year" : null;
  }

  /** Why two may be joined; null if they may not. */
  @FunctionalInterface
  private interface Reason {
    String of(Group one, Group other);
  }

  /** Joins what may be joined among the holders of one name. */
  private void join(List<Mention> holders, Reason reason) {
    for (int i = 1; i < holders.size(); i++) {
      for (int j = 0; j < i && j < MOST_TRIES; j++) {
        join(groups.get(holders.get(j)), groups.get(holders.get(i)), reason);
      }
    }
  }

  /** A title that hundreds share is none to tell papers by; this bounds the work with one. */
  private static final int MOST_TRIES = 64;

  private void join(Group one, Group other, Reason reason) {
    if (one == other || apart.keeps(one.mentions(), other.mentions())) {
      return;
    }
    String why = one.conflict(other) == null ? reason.of(one, other) : null;
    if (why == null) {
      doubt(one, other);
      return;
    }
    other.mentions().forEach(mention -> groups.put(mention, one));
    one.take(other, why);
    inherit(one, other);
  }

  private void doubt(Group one, Group other) {
    doubts.computeIfAbsent(one, g -> identitySet()).add(other);
    doubts.computeIfAbsent(other, g -> identitySet()).add(one);
  }

  /** Doubts about a group that was taken are doubts about its taker, or settled. */
  private void inherit(Group taker, Group taken) {
    Set<Group> about = doubts.remove(taken);
    if (about != null) {
      about.forEach(other -> doubts.get(other).remove(taken));
      about.stream().filter(other -> other != taker).forEach(other -> doubt(taker, other));
    }
  }

  private static Set<Group> identitySet() {
    return Collections.newSetFromMap(new IdentityHashMap<>());
  }
}
