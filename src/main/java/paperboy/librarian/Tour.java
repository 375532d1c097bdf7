package paperboy.librarian;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import paperboy.catalogue.DigestRef;
import paperboy.catalogue.Paper;
import paperboy.folder.FolderException;
import paperboy.store.Papers;

/**
 * Goes through changed papers and then through the digests that say anything new of them, for files
 * of which there is one a paper and one a digest.
 */
final class Tour {

  private final Index index;
  private final Papers papers;

  Tour(Index index, Papers papers) {
    this.index = Objects.requireNonNull(index, "index");
    this.papers = Objects.requireNonNull(papers, "papers");
  }

  /** What is done with each paper, and then with each digest. */
  interface Stops extends Index.Turn {

    /** A digest changed, or one of its papers did. */
    void digest(DigestRef digest, List<Paper> papers);

    /** No paper is mentioned by a digest any more. */
    void digestGone(String id);
  }

  /**
   * Goes the whole way.
   *
   * @return the ids of the digests that were come to
   */
  Set<String> of(Changes changes, Stops stops) {
    Set<String> digests = new HashSet<>(changes.digests());
    try {
      index.follow(changes, noting(digests, stops));
    } catch (IOException e) {
      throw new FolderException("keep " + index.file(), e);
    }
    digests.forEach(id -> digest(id, stops));
    return digests;
  }

  private static Index.Turn noting(Set<String> digests, Stops stops) {
    return new Index.Turn() {

      @Override
      public void kept(String id, String known) throws IOException {
        stops.kept(id, known);
      }

      @Override
      public String made(Paper paper, String known) throws IOException {
        paper.digests().map(DigestRef::id).forEach(digests::add);
        return stops.made(paper, known);
      }

      @Override
      public void gone(String id, String known) throws IOException {
        stops.gone(id, known);
      }
    };
  }

  private void digest(String id, Stops stops) {
    List<Paper> its = papers.ofDigest(id);
    Optional<DigestRef> digest =
        its.stream().flatMap(Paper::digests).filter(one -> one.id().equals(id)).findFirst();
    digest.ifPresentOrElse(found -> stops.digest(found, its), () -> stops.digestGone(id));
  }
}
