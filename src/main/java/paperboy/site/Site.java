package paperboy.site;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import paperboy.catalogue.DigestRef;
import paperboy.catalogue.Paper;

/**
 * The library as a static site: plain files that open from disk and from any web server, and ask
 * nothing of anywhere else. The same papers always give the same files, to the byte.
 *
 * <pre>{@code
 * Site site = new Site("Reading group", List.of(new Citation("BibTeX", bibtex::of)));
 * site.paper(paper).forEach(folder::put);             // when the paper changed
 * site.digest(digest, papersOf(digest)).forEach(folder::put);   // when one of its mentions changed
 * SharedPages shared = site.shared();                 // when anything changed, once a batch
 * catalogue.papers().forEach(shared::add);
 * shared.write(folder::put);
 * }</pre>
 *
 * <p>What a page shows depends on what is passed in for it and on nothing else, so that whoever
 * calls can tell which files to make anew. A paper or digest that grew shorter leaves files behind
 * that are not among the new ones: {@code papers/x~2.html}; remove them.
 */
public final class Site {

  private final Page page;
  private final PaperPages papers;
  private final DigestPages digests;

  /**
   * @param name of the site, as its pages show it
   * @param citations that the page of a paper offers to copy, in this order
   */
  public Site(String name, List<Citation> citations) {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(citations, "citations");
    this.page = new Page(name);
    this.papers = new PaperPages(page, citations);
    this.digests = new DigestPages(page);
  }

  /** The files of a paper: {@code papers/arxiv-2406.15877.html}, and more where it is long. */
  public List<SiteFile> paper(Paper paper) {
    return papers.of(Objects.requireNonNull(paper, "paper"));
  }

  /**
   * The files of a digest: {@code digests/llm-papers-2024-06b.html}, and more where it is long.
   *
   * @param papers that the digest mentions, in any order; other digests' mentions are passed over
   */
  public List<SiteFile> digest(DigestRef digest, Stream<Paper> papers) {
    return digests.of(digest, Objects.requireNonNull(papers, "papers"));
  }

  /**
   * The address of a paper's first page below the site's folder. Its further files begin with the
   * same name and a tilde.
   *
   * @param paper the paper's id
   */
  public static String pageOfPaper(String paper) {
    return "papers/" + PageName.paper(paper) + ".html";
  }

  /**
   * The same of a digest.
   *
   * @param digest the digest's id
   */
  public static String pageOfDigest(String digest) {
    return "digests/" + PageName.digest(digest) + ".html";
  }

  /** Begins the files that tell of all papers: lists, search, charts. */
  public SharedPages shared() {
    return new SharedPages(page);
  }
}
