package paperboy.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import paperboy.document.Source;
import paperboy.read.decode.UnreadableException;

/**
 * All digests in one file: the members of an archive, and of archives in it; a mail and the digests
 * attached to it; any other file alone.
 */
public final class Unpacking {

  /** A mail with a zip file with mails is as deep as people go. */
  private static final int DEEPEST = 4;

  private static final int MOST = 5000;

  private final Source outermost;
  private final List<Source> found = new ArrayList<>();

  private Unpacking(Source outermost) {
    this.outermost = outermost;
  }

  /**
   * The sources a source stands for, in order.
   *
   * <pre>{@code
   * Unpacking.of(new Source("x.zip", bytes)); // x.zip!a.html, x.zip!b.md
   * }</pre>
   *
   * @throws UnreadableException when an archive is damaged, over a limit, or holds no digest
   */
  public static List<Source> of(Source source) {
    Unpacking unpacking = new Unpacking(Objects.requireNonNull(source, "source"));
    unpacking.add(source, 0);
    if (unpacking.found.isEmpty()) {
      throw new UnreadableException(
          "no-members",
          "%s holds no file that a digest could be read from; pack HTML, Markdown, text or mail"
              .formatted(source.path()));
    }
    return unpacking.found;
  }

  private void add(Source source, int depth) {
    if (!Archives.packed(source)) {
      found.add(source);
    }
    if (depth > DEEPEST || found.size() > MOST) {
      throw new UnreadableException(
          "over-limit",
          "%s holds archives more than %d deep or more than %d files; drop the files themselves"
              .formatted(outermost.path(), DEEPEST, MOST));
    }
    Archives.members(source).forEach(member -> add(member, depth + 1));
  }
}
