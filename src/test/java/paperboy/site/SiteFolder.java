package paperboy.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import paperboy.catalogue.DigestRef;
import paperboy.catalogue.Mention;
import paperboy.catalogue.Paper;

/** A whole site at once, as a test wants it. */
final class SiteFolder {

  static final Site SITE =
      new Site(
          "Reading group",
          List.of(
              new Citation(
                  "BibTeX",
                  paper -> "@misc{" + paper.key() + ",\n  title = {" + paper.title() + "}\n}"),
              new Citation("Plain text", paper -> paper.title() + ", " + paper.published() + ".")));

  private SiteFolder() {}

  /** All files of a library. */
  static void make(List<Paper> papers, Consumer<SiteFile> out) {
    SharedPages shared = SITE.shared();
    Map<DigestRef, List<Paper>> digests = new LinkedHashMap<>();
    for (Paper paper : papers) {
      shared.add(paper);
      SITE.paper(paper).forEach(out);
      paper.mentions().stream()
          .map(Mention::digest)
          .distinct()
          .forEach(digest -> digests.computeIfAbsent(digest, d -> new ArrayList<>()).add(paper));
    }
    digests.forEach((digest, its) -> SITE.digest(digest, its.stream()).forEach(out));
    shared.write(out);
  }

  static void write(Path folder, SiteFile file) {
    try {
      Path path = folder.resolve(file.path());
      Files.createDirectories(path.getParent());
      Files.write(path, file.bytes());
    } catch (IOException e) {
      throw new UncheckedIOException(file.path(), e);
    }
  }
}
