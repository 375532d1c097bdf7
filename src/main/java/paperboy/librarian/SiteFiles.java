package paperboy.librarian;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import paperboy.catalogue.DigestRef;
import paperboy.catalogue.Mention;
import paperboy.catalogue.Paper;
import paperboy.library.Libraries;
import paperboy.site.Citation;
import paperboy.site.SharedPages;
import paperboy.site.Site;
import paperboy.site.SiteFile;
import paperboy.store.Papers;

/**
 * The pages in {@code outbox/site}. What is there already is left alone, to its time of change;
 * what no paper and no digest has a page for any more goes.
 */
final class SiteFiles {

  /** The folders whose every page is one of ours. */
  private static final List<String> OURS = List.of("papers", "digests");

  private final DerivedFolder folder;
  private final Site site;

  SiteFiles(Path folder) {
    this.folder = new DerivedFolder(Objects.requireNonNull(folder, "folder"));
    this.site = new Site("Papers", List.of(new Citation("BibTeX", SiteFiles::bibtex)));
  }

  private static String bibtex(Paper paper) {
    return Libraries.bibtex().text(List.of(paper));
  }

  /** Writes them all. */
  void write(Papers papers) {
    Set<Path> pages = new HashSet<>();
    Map<DigestRef, Set<String>> digests = new LinkedHashMap<>();
    SharedPages shared = site.shared();
    for (Paper paper : papers.all()) {
      shared.add(paper);
      site.paper(paper).forEach(file -> pages.add(put(file)));
      for (Mention mention : paper.mentions()) {
        digests.computeIfAbsent(mention.digest(), d -> new LinkedHashSet<>()).add(paper.id());
      }
    }
    shared.write(file -> pages.add(put(file)));
    digests.forEach(
        (digest, ids) ->
            site.digest(digest, ids.stream().map(papers::withId).flatMap(Optional::stream))
                .forEach(file -> pages.add(put(file))));
    OURS.forEach(name -> folder.keepOnly(name, "*.html", pages));
  }

  private Path put(SiteFile file) {
    return folder.put(file.path(), file.bytes());
  }
}
