package paperboy.library;

/** The two readers of {@code .bib} files, who agree on the syntax and not on the fields. */
enum Dialect {
  /** BibTeX of 1988 and the styles written for it, with arXiv's own fields. */
  BIBTEX("papers.bib", "journal", "annote"),
  /** BibLaTeX with Biber: one {@code date}, aliases of keys, {@code eprinttype}. */
  BIBLATEX("papers.biblatex.bib", "journaltitle", "annotation");

  final String file;

  /** The field that names a journal. */
  final String journal;

  /** The field for what others say of a paper. */
  final String annotation;

  Dialect(String file, String journal, String annotation) {
    this.file = file;
    this.journal = journal;
    this.annotation = annotation;
  }
}
