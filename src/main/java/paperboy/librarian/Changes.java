package paperboy.librarian;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import paperboy.catalogue.Paper;
import paperboy.store.Follower;
import paperboy.store.Papers;

/**
 * What files that are made of the library have to take up.
 *
 * @param all whether everything is to be taken for changed
 * @param present the changed papers that there are, by id
 * @param papers the ids of changed papers, also of those that are gone; empty if all are
 * @param digests the ids of changed digests, also of those that are gone
 */
record Changes(boolean all, Iterable<Paper> present, Set<String> papers, Set<String> digests) {

  Changes {
    Objects.requireNonNull(present, "present");
    papers = Set.copyOf(papers);
    digests = Set.copyOf(digests);
  }

  /** Everything, as if nothing had been written yet. */
  static Changes all(Papers papers) {
    return new Changes(true, papers.all(), Set.of(), new HashSet<>(papers.digests()));
  }

  /** What was touched after a change. */
  static Changes since(long change, Follower follower, Papers papers) {
    List<String> ids = follower.papersSince(change);
    Iterable<Paper> present =
        () -> ids.stream().map(papers::withId).flatMap(Optional::stream).iterator();
    return new Changes(
        false, present, new HashSet<>(ids), new HashSet<>(follower.digestsSince(change)));
  }

  /** Whether a paper of this id is, or was, another than before. */
  boolean touch(String paper) {
    return all || papers.contains(paper);
  }
}
