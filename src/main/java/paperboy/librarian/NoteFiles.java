package paperboy.librarian;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import paperboy.catalogue.DigestRef;
import paperboy.catalogue.Mention;
import paperboy.catalogue.Paper;
import paperboy.export.Export;
import paperboy.folder.FolderException;
import paperboy.library.ObsidianNotes;
import paperboy.store.Papers;

/**
 * The notes in {@code outbox/notes}: one a paper, one a digest, linked to each other. Notes of
 * papers and digests that are gone go, too; those that people put there are left alone.
 */
final class NoteFiles implements DerivedFiles {

  private final DerivedFolder folder;
  private final Path home;
  private final Papers papers;
  private final Index index;

  /**
   * @param state where it is written down which note is which paper's
   */
  NoteFiles(Path folder, Path state, Papers papers) {
    this.home = Objects.requireNonNull(folder, "folder");
    this.folder = new DerivedFolder(folder);
    this.index = new Index(state.resolve("notes.index"));
    this.papers = Objects.requireNonNull(papers, "papers");
  }

  @Override
  public String name() {
    return "notes";
  }

  @Override
  public String maker() {
    return Stamps.program()
        + " "
        + Stamps.of(List.of(index.file()))
        + (home.toFile().isDirectory() ? "" : " none");
  }

  @Override
  public void write(Changes changes) {
    Round round = new Round();
    try {
      index.follow(changes, round);
    } catch (IOException e) {
      throw new FolderException("keep " + index.file(), e);
    }
    round.digests.addAll(changes.digests());
    round.digests.forEach(round::digest);
    round.stale.removeAll(round.names);
    round.stale.forEach(folder::remove);
  }

  /** One time of bringing the notes up to date. */
  private final class Round implements Index.Turn {

    private final Set<String> digests = new HashSet<>();
    private final Set<String> names = new HashSet<>();
    private final Set<String> stale = new HashSet<>();

    @Override
    public void kept(String id, String known) {
      names.add(known);
    }

    @Override
    public String made(Paper paper, String known) {
      Export note = ObsidianNotes.paper(paper);
      put(note);
      paper.mentions().stream().map(Mention::digest).map(DigestRef::id).forEach(digests::add);
      if (known != null) {
        stale.add(known);
      }
      return note.name();
    }

    @Override
    public void gone(String id, String known) {
      stale.add(known);
    }

    private void digest(String id) {
      List<Paper> all = papers.ofDigest(id);
      all.stream()
          .flatMap(paper -> paper.mentions().stream())
          .map(Mention::digest)
          .filter(digest -> digest.id().equals(id))
          .findFirst()
          .ifPresentOrElse(
              digest -> put(ObsidianNotes.digest(digest, all)), () -> stale.add(id + ".md"));
    }

    private void put(Export note) {
      folder.put(note);
      names.add(note.name());
    }
  }
}
