package paperboy.catalogue;

import java.util.List;
import java.util.Optional;

/** The names that papers were given so far; what is given stays. */
public interface GivenNames {

  /** The keys of a paper, the first given first; empty if it has no name yet. */
  List<String> keys(String id);

  /** The paper that has a key. */
  Optional<String> owner(String key);

  /** Gives a key to a paper. */
  void give(String id, String key);
}
