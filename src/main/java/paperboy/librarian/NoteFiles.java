package paperboy.librarian;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import paperboy.catalogue.DigestRef;
import paperboy.catalogue.Mention;
import paperboy.catalogue.Paper;
import paperboy.library.ObsidianNotes;
import paperboy.store.Papers;

/** The notes in {@code outbox/notes}: one a paper, one a digest, linked to each other. */
final class NoteFiles {

  private final DerivedFolder folder;

  NoteFiles(Path folder) {
    this.folder = new DerivedFolder(Objects.requireNonNull(folder, "folder"));
  }

  /** Writes them all. */
  void write(Papers papers) {
    Map<DigestRef, Set<String>> digests = new LinkedHashMap<>();
    for (Paper paper : papers.all()) {
      folder.put(ObsidianNotes.paper(paper));
      for (Mention mention : paper.mentions()) {
        digests.computeIfAbsent(mention.digest(), d -> new LinkedHashSet<>()).add(paper.id());
      }
    }
    digests.forEach(
        (digest, ids) ->
            folder.put(
                ObsidianNotes.digest(
                    digest, ids.stream().map(papers::withId).flatMap(Optional::stream).toList())));
  }
}
