package paperboy.librarian;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Objects;
import paperboy.catalogue.Paper;

/**
 * A line a paper, by id, of what is known of files made of papers: so that they can be brought up
 * to date without reading all papers. It lies in the state folder and is derived, too.
 *
 * <pre>
 * arxiv:2406.15877 → 2024-07-05 1402 811 1690 1290
 * </pre>
 */
final class Index {

  private final Path file;

  Index(Path file) {
    this.file = Objects.requireNonNull(file, "file");
  }

  /** What is done with each paper, in the order of their ids. */
  interface Turn {

    /** A paper is as it was. */
    void kept(String id, String known) throws IOException;

    /**
     * A paper is new or changed.
     *
     * @param known of it before; null if it is new
     * @return what to know of it now, one line
     */
    String made(Paper paper, String known) throws IOException;

    /** A paper is gone. */
    void gone(String id, String known) throws IOException;
  }

  Path file() {
    return file;
  }

  /** Goes through all papers, of which only the changed ones are read; then knows the new ones. */
  void follow(Changes changes, Turn turn) throws IOException {
    Path hidden = file.resolveSibling("." + file.getFileName() + ".tmp");
    try (BufferedReader old = open();
        BufferedWriter out = Files.newBufferedWriter(hidden, StandardCharsets.UTF_8)) {
      Iterator<Paper> papers = changes.present().iterator();
      Paper paper = next(papers);
      Line line = Line.read(old);
      while (paper != null || line != null) {
        int order = order(line, paper);
        if (order < 0) {
          pass(line, changes, turn, out);
        } else {
          String made = turn.made(paper, order == 0 ? line.known() : null);
          new Line(paper.id(), made).write(out);
          paper = next(papers);
        }
        line = order <= 0 ? Line.read(old) : line;
      }
    }
    Files.move(hidden, file, StandardCopyOption.ATOMIC_MOVE);
  }

  private static void pass(Line line, Changes changes, Turn turn, BufferedWriter out)
      throws IOException {
    if (changes.touch(line.id())) {
      turn.gone(line.id(), line.known());
    } else {
      turn.kept(line.id(), line.known());
      line.write(out);
    }
  }

  private BufferedReader open() throws IOException {
    return Files.exists(file)
        ? Files.newBufferedReader(file, StandardCharsets.UTF_8)
        : new BufferedReader(new StringReader(""));
  }

  private static Paper next(Iterator<Paper> papers) {
    return papers.hasNext() ? papers.next() : null;
  }

  /** As the database orders ids: by their bytes. */
  private static int order(Line line, Paper paper) {
    if (line == null || paper == null) {
      return line == null ? 1 : -1;
    }
    return Arrays.compareUnsigned(bytes(line.id()), bytes(paper.id()));
  }

  private static byte[] bytes(String id) {
    return id.getBytes(StandardCharsets.UTF_8);
  }

  private record Line(String id, String known) {

    /** Null at the end. */
    static Line read(BufferedReader in) throws IOException {
      String line = in.readLine();
      if (line == null) {
        return null;
      }
      int tab = line.indexOf('\t');
      return tab < 0
          ? new Line(line, "")
          : new Line(line.substring(0, tab), line.substring(tab + 1));
    }

    void write(BufferedWriter out) throws IOException {
      out.append(id).append('\t').append(known).append('\n');
    }
  }
}
