package paperboy.librarian;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import paperboy.catalogue.DigestRef;
import paperboy.catalogue.Paper;
import paperboy.library.Libraries;
import paperboy.site.Citation;
import paperboy.site.SharedPages;
import paperboy.site.Site;
import paperboy.site.SiteFile;
import paperboy.store.Papers;

/**
 * The pages in {@code outbox/site}: those of papers and digests that changed, and those that tell
 * of all papers. What is there already is left alone, to its time of change; what belongs to no
 * paper, digest or month any more goes.
 */
final class SiteFiles implements DerivedFiles {

  /** The pages of long lists: {@code digests~2.html}. */
  private static final Pattern FURTHER = Pattern.compile("(?:months|digests)~[0-9]{1,9}\\.html");

  private static final Predicate<String> ANY = Pattern.compile("\\.(?:html|txt|js)$").asPredicate();

  private final Path home;
  private final DerivedFolder folder;
  private final Index index;
  private final Tour tour;
  private final String title;
  private final Site site;

  /**
   * @param state where the site's list of papers is written down
   * @param title of the site
   */
  SiteFiles(Path folder, Path state, Papers papers, String title) {
    this.home = Objects.requireNonNull(folder, "folder");
    this.folder = new DerivedFolder(folder);
    this.index = new Index(state.resolve("site.index"));
    this.tour = new Tour(index, papers);
    this.title = title;
    this.site = new Site(title, List.of(new Citation("BibTeX", SiteFiles::bibtex)));
  }

  private static String bibtex(Paper paper) {
    return Libraries.bibtex().text(List.of(paper));
  }

  @Override
  public String name() {
    return "site";
  }

  @Override
  public String maker() {
    return Stamps.program()
        + " "
        + title
        + " "
        + Stamps.of(List.of(index.file(), home.resolve("index.html")));
  }

  @Override
  public void write(Changes changes) {
    Round round = new Round();
    Set<String> digests = tour.of(changes, round);
    round.shared.write(round::put);
    tidy("papers", changes.all(), stems(changes.papers(), Site::pageOfPaper), round.pages);
    tidy("digests", changes.all(), stems(digests, Site::pageOfDigest), round.pages);
    folder.keepOnly("months", ANY, round.pages);
    folder.keepOnly("data", ANY, round.pages);
    folder.keepOnly("", FURTHER.asMatchPredicate(), round.pages);
  }

  private static Set<String> stems(Set<String> ids, UnaryOperator<String> page) {
    Set<String> stems = new HashSet<>();
    ids.forEach(id -> stems.add(stem(page.apply(id))));
    return stems;
  }

  /** What the files of one paper or digest share: {@code papers/a.html}, {@code a~2.html} → a. */
  private static String stem(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    int end = name.indexOf('~') < 0 ? name.lastIndexOf('.') : name.indexOf('~');
    return name.substring(0, end < 0 ? name.length() : end);
  }

  private void tidy(String name, boolean all, Set<String> stems, Set<Path> pages) {
    folder.keepOnly(name, file -> ANY.test(file) && (all || stems.contains(stem(file))), pages);
  }

  /** One time of bringing the site up to date. */
  private final class Round implements Tour.Stops {

    private final SharedPages shared = site.shared();
    private final Set<Path> pages = new HashSet<>();

    @Override
    public void kept(String id, String known) {
      shared.add(known);
    }

    @Override
    public String made(Paper paper, String known) {
      site.paper(paper).forEach(this::put);
      String line = SharedPages.line(paper);
      shared.add(line);
      return line;
    }

    @Override
    public void gone(String id, String known) {
      // its pages go when the round is over
    }

    @Override
    public void digest(DigestRef digest, List<Paper> papers) {
      site.digest(digest, papers.stream()).forEach(this::put);
    }

    @Override
    public void digestGone(String id) {
      // its pages go when the round is over
    }

    private void put(SiteFile file) {
      pages.add(folder.put(file.path(), file.bytes()));
    }
  }
}
