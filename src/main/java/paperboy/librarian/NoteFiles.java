package paperboy.librarian;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import paperboy.catalogue.DigestRef;
import paperboy.catalogue.Paper;
import paperboy.export.Export;
import paperboy.library.ObsidianNotes;
import paperboy.store.Papers;

/**
 * The notes in {@code outbox/notes}: one a paper, one a digest, linked to each other. Notes of
 * papers and digests that are gone go, too; those that people put there are left alone.
 */
final class NoteFiles implements DerivedFiles {

  private final DerivedFolder folder;
  private final Path home;
  private final Index index;
  private final Tour tour;

  /**
   * @param state where it is written down which note is which paper's
   */
  NoteFiles(Path folder, Path state, Papers papers) {
    this.home = Objects.requireNonNull(folder, "folder");
    this.folder = new DerivedFolder(folder);
    this.index = new Index(state.resolve("notes.index"));
    this.tour = new Tour(index, papers);
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
    tour.of(changes, round);
    round.stale.removeAll(round.names);
    round.stale.forEach(folder::remove);
  }

  /** One time of bringing the notes up to date. */
  private final class Round implements Tour.Stops {

    private final Set<String> names = new HashSet<>();
    private final Set<String> stale = new HashSet<>();

    @Override
    public void kept(String id, String known) {
      names.add(known);
    }

    @Override
    public String made(Paper paper, String known) {
      if (known != null) {
        stale.add(known);
      }
      return put(ObsidianNotes.paper(paper));
    }

    @Override
    public void gone(String id, String known) {
      stale.add(known);
    }

    @Override
    public void digest(DigestRef digest, List<Paper> papers) {
      put(ObsidianNotes.digest(digest, papers));
    }

    @Override
    public void digestGone(String id) {
      stale.add(id + ".md");
    }

    private String put(Export note) {
      folder.put(note);
      names.add(note.name());
      return note.name();
    }
  }
}
