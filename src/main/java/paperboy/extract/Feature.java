package paperboy.extract;

/** What speaks for or against an item being a paper's; each has a weight in weights.properties. */
enum Feature {
  /** Always 1: what an item is before anything is known of it. */
  BIAS,
  /** How much its title looks like one, 0 to 1. */
  TITLE,
  /** 1 when there is no title or one that can hardly be one. */
  UNTITLED,
  /** 1 when its title is in Latin letters on a page that is not. */
  TITLE_FOREIGN,
  /** How many words of its title are such as titles of papers are made of, 0 to 1 for four. */
  TITLE_WORDS,
  /** 1 when its title names something before a colon and explains it after. */
  TITLE_COLON,
  /** 1 when a venue is printed apart from prose. */
  VENUE,
  /** 1 when its title or link row names exactly one paper. */
  IDENTITY,
  /** 1 when only its prose names a paper. */
  IDENTITY_IN_PROSE,
  /** 1 when a link leads to a paper that has no identifier. */
  PAPER_LINK,
  /** The logarithm of how many other papers its link rows or lines name. */
  RIVALS,
  /** How many fields of a paper it labels, 0 to 1 for three and more. */
  LABELS,
  /** 1 when a line near its title is a list of names. */
  NAMES,
  /**
   * 1 when its title is printed as references print it: in quotation marks beside a year, {@code
   * “…” (1950)}, or beside a venue or before institutions and a year, {@code …. NeurIPS 2017.},
   * {@code … (Google, 2017)}.
   */
  CITED,
  /**
   * Above 0 when it says no more of a paper than a title (one line or no link, no name, no venue):
   * 1 when no other item of its run does, either.
   */
  UNTOLD,
  /** 1 when it says something about the paper. */
  PROSE,
  /** 1 when its title leads somewhere that is no paper, and nothing else leads to one. */
  ELSEWHERE,
  /** 1 when it holds nothing but a short link: an entry of a menu. */
  BARE_LINK,
  /** The share of its run that names a paper each, 0 to 1. */
  RUN_IDENTITY,
  /** The share of its run with names near the title, 0 to 1. */
  RUN_NAMES,
  /** The mean title shape of its run, 0 to 1. */
  RUN_TITLES,
  /** The share of its run with a venue and its year behind the title, 0 to 1. */
  RUN_PLACED,
  /** 1 when the run's items are numbered and count. */
  RUN_COUNTS,
  /** 1 when the run's items are mere paragraphs, with nothing that sets their first lines apart. */
  RUN_PLAIN,
  /** 1 when the run names hardly a paper while another run of the page names many. */
  RUN_BESIDE,
  /**
   * 1 when nearly all others of its run tell a paper and it does not, or nearly all below other
   * headings do and none below its own; 2 when it is but one line.
   */
  ODD,
  /** 1 when it stands in a list of references. */
  REFERENCE,
  /**
   * 1 when it names no paper and is another work: it stands below a word for books, tells how many
   * pages it has, or its title calls it a documentation or the like and leads elsewhere.
   */
  OTHER_WORK,
  /** 1 when it says that it is no paper: {@code Type: Book}. */
  OTHER_KIND,
  /** 1 when it is the only one of its run. */
  ALONE,
  /** How much the document as a whole is about papers, 0 to 1. */
  TOPIC;

  /** The greatest value it can have. */
  double most() {
    return switch (this) {
      case RIVALS -> Double.POSITIVE_INFINITY;
      case RUN_IDENTITY, ODD -> 2;
      default -> 1;
    };
  }
}
