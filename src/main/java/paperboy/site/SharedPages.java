package paperboy.site;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
import paperboy.catalogue.Paper;

/**
 * The files that tell of all papers: {@code index.html} with its search, months, digests, charts,
 * and the fixed files. Papers are added one by one and forgotten but for a few hundred bytes each;
 * their order makes no difference.
 */
public final class SharedPages {

  private final Page page;
  private final List<Listed> papers = new ArrayList<>();
  private final Map<String, ListedDigest> digests = new TreeMap<>();
  private final Map<String, String> words = new HashMap<>();

  SharedPages(Page page) {
    this.page = page;
  }

  /** Adds a paper; each once. */
  public void add(Paper paper) {
    add(line(paper));
  }

  /** Adds a paper by its line. */
  public void add(String line) {
    PaperLine read = PaperLine.read(Objects.requireNonNull(line, "line"));
    papers.add(read.paper().sharing(word -> words.computeIfAbsent(word, w -> w)));
    read.digests().forEach(digest -> digests.merge(digest.id(), digest, ListedDigest::and));
  }

  /**
   * All that these pages need to know of a paper, as one line: to be kept, so that the paper need
   * not be read again.
   */
  public static String line(Paper paper) {
    return PaperLine.of(Objects.requireNonNull(paper, "paper")).write();
  }

  /** Makes the files of the papers added, one after another. */
  public void write(Consumer<SiteFile> out) {
    Objects.requireNonNull(out, "out");
    papers.sort(Listed.NEWEST);
    Arrays.stream(Asset.values()).map(Asset::file).forEach(out);
    List<ListedDigest> newest = digests.values().stream().sorted(ListedDigest.NEWEST).toList();
    Tally tally = Tally.of(papers);
    SiteFile manifest = new SearchData(out).write(papers, newest, tally);
    out.accept(manifest);
    out.accept(new IndexPage(page).of(papers, manifest));
    new MonthPages(page).write(papers, tally, out);
    new DigestsPage(page).of(newest).forEach(out);
    out.accept(new ChartsPage(page).of(papers, tally));
  }
}
