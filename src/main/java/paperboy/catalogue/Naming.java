package paperboy.catalogue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import paperboy.identifier.PaperIds;

/**
 * Gives papers their names: the id is an alias that was given before, else the strongest; the key
 * is the first the paper was given. A key that later knowledge would have made is given too, as
 * another.
 */
final class Naming {

  private final GivenNames given;
  private final Set<String> taken = new HashSet<>();

  Naming(GivenNames given) {
    this.given = Objects.requireNonNull(given, "given");
  }

  /** Names a group; those of one batch are named in the order of their strongest aliases. */
  GivenName name(Group group) {
    List<String> ids = ids(group);
    String id =
        ids.stream()
            .filter(known -> !given.keys(known).isEmpty() && !taken.contains(known))
            .findFirst()
            .orElseGet(() -> free(ids.get(0), group));
    taken.add(id);
    giveKey(id, Assembly.keyBase(group));
    List<String> keys = new ArrayList<>(given.keys(id));
    ids.stream()
        .filter(other -> !other.equals(id) && !taken.contains(other))
        .flatMap(other -> given.keys(other).stream())
        .filter(key -> !keys.contains(key))
        .forEach(keys::add);
    return new GivenName(id, keys.get(0), keys.subList(1, keys.size()));
  }

  /** What could be a group's id, the best first. */
  static List<String> ids(Group group) {
    List<String> aliases = PaperIds.strongestFirst(group.aliases());
    Stream<String> titles =
        group.mentions().stream().map(Mention::entryId).filter(id -> id.startsWith("title:"));
    return Stream.concat(aliases.stream(), titles.sorted()).distinct().toList();
  }

  /** Papers that people split share an identifier; the second gets a mark. */
  private String free(String id, Group group) {
    return taken.contains(id) ? id + "~" + group.mentions().get(0).name() : id;
  }

  private void giveKey(String id, String base) {
    Pattern ofBase = Pattern.compile(Pattern.quote(base) + "[a-z]{0,3}");
    if (given.keys(id).stream().noneMatch(key -> ofBase.matcher(key).matches())) {
      given.give(id, base + CitationKey.letter(firstFree(base)));
    }
  }

  /**
   * The number of a letter that nobody has, while somebody has the one before. Letters are given in
   * turn, so that the place between the two is found by halving.
   */
  private int firstFree(String base) {
    int last = -1;
    int free = 0;
    while (isGiven(base, free)) {
      last = free;
      free = 2 * free + 1;
    }
    while (free - last > 1) {
      int middle = (last + free) >>> 1;
      if (isGiven(base, middle)) {
        last = middle;
      } else {
        free = middle;
      }
    }
    return free;
  }

  private boolean isGiven(String base, int letter) {
    return given.owner(base + CitationKey.letter(letter)).isPresent();
  }
}
