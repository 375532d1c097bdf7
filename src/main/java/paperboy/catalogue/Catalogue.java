package paperboy.catalogue;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Makes papers of mentions.
 *
 * <pre>{@code
 * List<Paper> papers = Catalogue.papers(mentions, Apart.NONE, names);
 * }</pre>
 */
public final class Catalogue {

  private Catalogue() {}

  /**
   * The papers of some mentions, by id.
   *
   * @param mentions in any order; whatever shares a name with one of them must be among them
   * @param apart what people decided to be different
   * @param given the names given so far; new papers are given theirs
   */
  public static List<Paper> papers(Collection<Mention> mentions, Apart apart, GivenNames given) {
    Grouping grouping = Grouping.of(mentions, apart);
    Naming naming = new Naming(Objects.requireNonNull(given, "given"));
    Map<Group, GivenName> names =
        grouping.groups().stream()
            .sorted(
                Comparator.comparing((Group g) -> Naming.ids(g).get(0)).thenComparing(Group::first))
            .collect(
                Collectors.toMap(g -> g, naming::name, (a, b) -> a, java.util.LinkedHashMap::new));
    return names.entrySet().stream()
        .map(e -> Assembly.of(e.getKey(), e.getValue(), doubts(grouping, e.getKey(), names)))
        .sorted(Comparator.comparing(Paper::id))
        .toList();
  }

  private static List<String> doubts(Grouping grouping, Group group, Map<Group, GivenName> names) {
    return grouping.doubts(group).stream().map(other -> names.get(other).id()).sorted().toList();
  }
}
