package paperboy.librarian;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import paperboy.catalogue.ExportedDigest;
import paperboy.catalogue.Paper;
import paperboy.library.Libraries;
import paperboy.publish.Announcements;
import paperboy.store.Database;
import paperboy.store.Exported;
import paperboy.store.Follower;
import paperboy.store.Mentions;
import paperboy.store.Papers;

/**
 * Tells of digests and papers that were touched since it was last told of any, whoever touched
 * them.
 */
final class Telling {

  private static final Logger LOG = LoggerFactory.getLogger("paperboy");

  private final Path outbox;
  private final Mentions mentions;
  private final Papers papers;
  private final Follower told;
  private final Announcements announcements;

  Telling(Path outbox, Database database, Announcements announcements) {
    this.outbox = outbox;
    this.mentions = new Mentions(database);
    this.papers = new Papers(database);
    this.told = new Follower(database, "announcements");
    this.announcements = Objects.requireNonNull(announcements, "announcements");
  }

  /** What is told and that it was told are kept together, or not at all. */
  void catchUp() {
    long now = papers.changed();
    long then = told.followed("").orElse(0L);
    if (then != now) {
      mentions.together(
          () -> {
            told.digestsSince(then).forEach(id -> mentions.digest(id).ifPresent(d -> tell(id, d)));
            Changes.since(then, told, papers).present().forEach(this::tell);
            told.followed(now, "");
          });
    }
  }

  private void tell(String id, Exported digest) {
    try {
      byte[] json = Files.readAllBytes(outbox.resolve(digest.name()));
      String published = ExportedDigest.of(json).digest().published();
      announcements.digestExported(id, new String(json, StandardCharsets.UTF_8), published);
    } catch (IOException e) {
      LOG.warn("{} is told to nobody: {}", digest.name(), e.toString());
    }
  }

  private void tell(Paper paper) {
    announcements.paperChanged(paper.id(), Libraries.line(paper), lastMentioned(paper));
  }

  private static String lastMentioned(Paper paper) {
    return paper
        .digests()
        .map(digest -> digest.published())
        .filter(Objects::nonNull)
        .max(Comparator.naturalOrder())
        .orElse(null);
  }
}
