package paperboy.library;

import java.io.IOException;
import paperboy.catalogue.Paper;

/**
 * A file of the library while it is written, paper by paper. What it holds in memory does not grow
 * with their number.
 */
public interface Sheet {

  /**
   * Writes a paper down.
   *
   * @throws IOException if the writer below cannot take it; the file is then worth nothing
   */
  void add(Paper paper) throws IOException;

  /**
   * Writes what belongs behind the last paper and flushes. A file without it is cut off; the writer
   * stays open.
   *
   * @throws IOException if the writer below cannot take it
   */
  void end() throws IOException;
}
