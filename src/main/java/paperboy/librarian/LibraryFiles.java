package paperboy.librarian;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.stream.Stream;
import paperboy.catalogue.Paper;
import paperboy.folder.FolderException;
import paperboy.library.FeedSettings;
import paperboy.library.Libraries;
import paperboy.library.LibraryExport;
import paperboy.library.PieceExport;
import paperboy.store.Papers;

/**
 * The files in {@code outbox/library}, each of all papers: written under hidden names, forced to
 * disk, and renamed where they differ from what is there, so that each is whole at any time. Of
 * papers that did not change the text is copied from the file before.
 */
final class LibraryFiles implements DerivedFiles {

  private final Path folder;
  private final List<PieceExport> exports;
  private final FeedSettings feed;
  private final List<LibraryExport> feeds;
  private final Papers papers;
  private final Index index;

  /**
   * @param state where it is written down which paper lies where in a file
   */
  LibraryFiles(Path folder, Path state, Papers papers, LibrarySettings settings) {
    this.folder = Objects.requireNonNull(folder, "folder");
    this.index = new Index(state.resolve("library.index"));
    this.papers = Objects.requireNonNull(papers, "papers");
    this.exports = exports(settings);
    this.feed = settings.feed();
    this.feeds = Libraries.feeds(feed);
  }

  private static List<PieceExport> exports(LibrarySettings settings) {
    List<PieceExport> exports = new ArrayList<>(Libraries.byPaper());
    if (settings.biblatex()) {
      exports.add(Libraries.biblatex());
    }
    return List.copyOf(exports);
  }

  @Override
  public String name() {
    return "library";
  }

  @Override
  public String maker() {
    List<Path> files = new ArrayList<>(List.of(index.file()));
    Stream.concat(exports.stream(), feeds.stream()).map(this::visible).forEach(files::add);
    return Stamps.program() + " " + feed + " " + Stamps.of(files);
  }

  @Override
  public void write(Changes changes) {
    List<Splice> splices = new ArrayList<>();
    try {
      DerivedFolder.make(folder);
      for (PieceExport export : exports) {
        splices.add(new Splice(export, changes.all() ? null : visible(export), hidden(export)));
      }
      Pieces pieces = new Pieces(splices);
      index.follow(changes, pieces);
      for (int i = 0; i < exports.size(); i++) {
        show(exports.get(i), splices.get(i).end(), changes.all());
      }
      for (LibraryExport feed : feeds) {
        write(feed, pieces.latest());
      }
    } catch (IOException e) {
      throw new FolderException("write the library into " + folder, e);
    } finally {
      splices.forEach(LibraryFiles::close);
    }
  }

  private static void close(Splice splice) {
    try {
      splice.close();
    } catch (IOException e) {
      throw new FolderException("close a file of the library", e);
    }
  }

  /** A paper's day and identity, as feeds order them: the head goes first. */
  private record Dated(LocalDate day, String id) {

    static final Comparator<Dated> EARLIEST =
        Comparator.comparing(Dated::day).thenComparing(Dated::id, Comparator.reverseOrder());
  }

  /**
   * Writes papers into all files; knows when each was mentioned last, and how long its texts are.
   */
  private final class Pieces implements Index.Turn {

    private final List<Splice> splices;
    private final PriorityQueue<Dated> latest = new PriorityQueue<>(Dated.EARLIEST);

    Pieces(List<Splice> splices) {
      this.splices = splices;
    }

    @Override
    public void kept(String id, String known) throws IOException {
      long[] lengths = lengths(known);
      for (int i = 0; i < lengths.length; i++) {
        splices.get(i).keep(lengths[i]);
      }
      note(new Dated(day(known), id));
    }

    @Override
    public String made(Paper paper, String known) throws IOException {
      LocalDate day = Libraries.lastMentioned(paper);
      StringBuilder made = new StringBuilder(day.toString());
      long[] lengths = known == null ? null : lengths(known);
      for (int i = 0; i < exports.size(); i++) {
        byte[] piece = exports.get(i).of(paper).getBytes(StandardCharsets.UTF_8);
        if (lengths == null || i >= lengths.length) {
          splices.get(i).add(piece);
        } else {
          splices.get(i).replace(lengths[i], piece);
        }
        made.append(' ').append(piece.length);
      }
      note(new Dated(day, paper.id()));
      return made.toString();
    }

    @Override
    public void gone(String id, String known) throws IOException {
      long[] lengths = lengths(known);
      for (int i = 0; i < Math.min(lengths.length, splices.size()); i++) {
        splices.get(i).drop(lengths[i]);
      }
    }

    private void note(Dated dated) {
      latest.add(dated);
      if (latest.size() > feed.most()) {
        latest.remove();
      }
    }

    List<Paper> latest() {
      return latest.stream().map(Dated::id).map(papers::withId).flatMap(Optional::stream).toList();
    }

    private static LocalDate day(String known) {
      return LocalDate.parse(known.substring(0, known.indexOf(' ')));
    }

    private static long[] lengths(String known) {
      return Stream.of(known.split(" ")).skip(1).mapToLong(Long::parseLong).toArray();
    }
  }

  private void write(LibraryExport export, List<Paper> chosen) throws IOException {
    ByteBuffer text = StandardCharsets.UTF_8.encode(export.text(chosen));
    try (FileChannel file =
        FileChannel.open(
            hidden(export),
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
      while (text.hasRemaining()) {
        file.write(text);
      }
      file.force(true);
    }
    show(export, true, true);
  }

  private Path visible(LibraryExport export) {
    return folder.resolve(export.name());
  }

  private Path hidden(LibraryExport export) {
    return folder.resolve("." + export.name() + ".tmp");
  }

  /**
   * @param changed whether it may differ from what is there
   * @param compare whether to look if it does
   */
  private void show(LibraryExport export, boolean changed, boolean compare) throws IOException {
    Path hidden = hidden(export);
    Path visible = visible(export);
    boolean same =
        !changed || compare && Files.exists(visible) && Files.mismatch(hidden, visible) < 0;
    if (same) {
      Files.delete(hidden);
    } else {
      Files.move(hidden, visible, StandardCopyOption.ATOMIC_MOVE);
    }
  }
}
