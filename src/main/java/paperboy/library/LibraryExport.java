package paperboy.library;

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

  /** The whole file, to be kept as UTF-8. The papers are gone through once. */
  String text(Iterable<Paper> papers);
}
