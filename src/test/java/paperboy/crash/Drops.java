package paperboy.crash;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import paperboy.document.Source;

/**
 * Files dropped into an inbox, each of other bytes: most are digests of three papers, every
 * twentieth is none.
 */
public final class Drops {

  private static final int POISON = 20;

  private final Path inbox;
  private final Map<String, Source> dropped = new LinkedHashMap<>();

  public Drops(Path inbox) {
    this.inbox = inbox;
  }

  /** What was dropped so far, by path. */
  public Map<String, Source> all() {
    return dropped;
  }

  public static boolean isPoison(Source source) {
    return source.path().endsWith(".bad.html");
  }

  /** Drops some more, each by renaming it into place. */
  public void drop(int count) {
    for (int i = 0; i < count; i++) {
      int number = dropped.size();
      boolean poison = number % POISON == POISON - 1;
      String path = (number % 3 == 0 ? "sub/" : "") + number + (poison ? ".bad.html" : ".html");
      byte[] bytes = (poison ? "\0\1\2" + number : page(number)).getBytes(StandardCharsets.UTF_8);
      dropped.put(path, new Source(path, bytes));
      write(inbox.resolve(path), bytes);
    }
  }

  private static void write(Path file, byte[] bytes) {
    try {
      Files.createDirectories(file.getParent());
      Path part = Files.write(file.resolveSibling(file.getFileName() + ".part"), bytes);
      Files.move(part, file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String page(int number) {
    String papers =
        IntStream.range(0, 3)
            .mapToObj(i -> paper(1 + i, 1 + 3 * number + i))
            .collect(Collectors.joining());
    return "<!doctype html><title>Notes</title><h1>Notes " + number + "</h1>\n" + papers;
  }

  private static String paper(int position, int id) {
    String form =
        "<h2>%d. A Study of Subject Number %d in Depth</h2><p>What it finds."
            + " <a href='https://arxiv.org/abs/2401.%05d'>arXiv</a></p>%n";
    return String.format(java.util.Locale.ROOT, form, position, id, id);
  }
}
