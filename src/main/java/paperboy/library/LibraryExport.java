package paperboy.library;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import paperboy.catalogue.Paper;

/**
 * One format of the whole library. The text depends on the papers and their order and on nothing
 * else: no clock, no locale, no machine. Whatever digests say is data in it and never its markup;
 * control characters, and links with other schemes than http, https, mailto and doi, are left out.
 *
 * <pre>{@code
 * LibraryExport bib = Libraries.bibtex();
 * bib.name();       // papers.bib
 * bib.text(papers); // @misc{lovelace2024bench, …
 * }</pre>
 */
public interface LibraryExport {

  /** The file's name in the library's folder: {@code papers.bib}. */
  String name();

  /**
   * Begins a file.
   *
   * @param out takes the text, which is to be kept as UTF-8; never closed from here
   * @throws IOException if the writer cannot take the beginning
   */
  Sheet begin(Writer out) throws IOException;

  /** The whole file at once: for tests and small libraries. */
  default String text(Iterable<Paper> papers) {
    StringWriter out = new StringWriter();
    try {
      Sheet sheet = begin(out);
      for (Paper paper : papers) {
        sheet.add(paper);
      }
      sheet.end();
    } catch (IOException e) {
      throw new UncheckedIOException(name() + " cannot be written into memory", e);
    }
    return out.toString();
  }
}
