package paperboy.title;

import java.util.Objects;
import java.util.regex.Pattern;

/** Names of conferences and journals as digests abbreviate them. */
public final class VenueName {

  /** {@code CVPR 2021}, {@code NeurIPS'24}, {@code S&P 2022}. */
  private static final Pattern ACRONYM =
      Pattern.compile(
          "(?:[A-Z][\\w&*+/-]{1,15}\\s){0,4}[A-Z][A-Za-z&*+/-]{0,14}[A-Z][A-Za-z]{0,6}\\s?[-'’:]?\\s?"
              + "(?:19|20)?\\d\\d(?:\\s?[-–:]?\\s?[A-Z][\\w ]{2,60})?");

  /** {@code Journal of Machine Learning Research}, {@code Physical Review Letters}. */
  private static final Pattern JOURNAL =
      Pattern.compile(
          "(?:[A-Z]\\w{1,20}\\s){0,5}"
              + "(?:Journal|Transactions|Proceedings|Letters|Conference|Workshop|Symposium)\\b"
              + "[\\w\\s,&'-]{0,80}");

  /** Journals whose name is a word, and their sisters: {@code Nature Physics}. */
  private static final Pattern WORD =
      Pattern.compile(
          "(?:Nature|Science|Cell|The Lancet|PNAS|eLife)(?:\\s(?:Communications|Methods|Medicine"
              + "|Physics|Advances|Reports|Robotics|Genetics|Biotechnology|Astronomy|Chemistry"
              + "|Materials|Climate Change|Immunology|Neuroscience))?");

  /** {@code arXiv preprint}, {@code submitted to …}: there is no venue yet. */
  private static final Pattern PREPRINT =
      Pattern.compile(
          "\\b(?:arxiv|preprint|submitted to|under review|medrxiv|biorxiv)\\b",
          Pattern.CASE_INSENSITIVE);

  private VenueName() {}

  /** Whether a text is the name of a venue and nothing else: {@code is("ICLR 2018")}. */
  public static boolean is(String text) {
    String name = Objects.requireNonNull(text, "text").strip();
    boolean named =
        ACRONYM.matcher(name).matches()
            || JOURNAL.matcher(name).matches()
            || WORD.matcher(name).matches();
    return named && !preprint(name);
  }

  /** Whether a text says that there is no venue yet: {@code arXiv preprint arXiv:2006.07054}. */
  public static boolean preprint(String text) {
    return PREPRINT.matcher(Objects.requireNonNull(text, "text")).find();
  }
}
