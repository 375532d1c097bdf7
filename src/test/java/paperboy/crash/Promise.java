package paperboy.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import paperboy.Paperboy;
import paperboy.document.Source;
import paperboy.export.Export;
import paperboy.folder.Shelved;
import paperboy.route.Press;

/**
 * The promise: every file that ever lay in the inbox is in the inbox, in {@code .done} with its
 * whole exports in the outbox, or in {@code .failed} with a report; and no export is ever half.
 */
public final class Promise {

  private final Path inbox;
  private final Path outbox;
  private final Press press = Paperboy.press();
  private final Map<String, List<Export>> exports = new HashMap<>();

  Promise(Path home) {
    this(home.resolve("inbox"), home.resolve("outbox"));
  }

  public Promise(Path inbox, Path outbox) {
    this.inbox = inbox;
    this.outbox = outbox;
  }

  /** Fails if it is broken for any of the files. */
  public void isKept(Drops drops) {
    for (Source source : drops.all().values()) {
      assertThat(isInInbox(source) || isDone(source) || isFailed(source))
          .as("%s is kept", source.path())
          .isTrue();
    }
    areWhole(drops);
  }

  /** Fails unless each file was handled, once. */
  public void isFulfilled(Drops drops) {
    isKept(drops);
    assertThat(files(inbox).filter(f -> !inbox.relativize(f).toString().startsWith("."))).isEmpty();
    long digests = drops.all().values().stream().filter(s -> !Drops.isPoison(s)).count();
    assertThat(Shelved.in(inbox, ".done")).hasSize((int) digests);
    assertThat(Shelved.in(inbox, ".failed")).hasSize(drops.all().size() - (int) digests);
    assertThat(visible()).hasSize((int) digests * 2);
  }

  private boolean isInInbox(Source source) {
    return holds(inbox.resolve(source.path()), source.bytes());
  }

  private boolean isDone(Source source) {
    return holds(inbox.resolve(".done").resolve(source.path()), source.bytes())
        && exports(source).stream()
            .allMatch(export -> holds(outbox.resolve(export.name()), export.bytes()));
  }

  private boolean isFailed(Source source) {
    Path failed = inbox.resolve(".failed").resolve(source.path());
    return holds(failed, source.bytes())
        && Files.exists(failed.resolveSibling(failed.getFileName() + ".error.json"));
  }

  private List<Export> exports(Source source) {
    return exports.computeIfAbsent(
        source.path(), path -> press.print().apply(press.digest(source)).exports());
  }

  private void areWhole(Drops drops) {
    Map<String, String> whole = new HashMap<>();
    drops.all().values().stream()
        .filter(source -> !Drops.isPoison(source))
        .flatMap(source -> exports(source).stream())
        .forEach(export -> whole.put(export.name(), export.content()));
    for (Path export : visible()) {
      String name = export.getFileName().toString();
      assertThat(text(export)).as("%s is whole", name).isEqualTo(whole.get(name));
    }
  }

  private List<Path> visible() {
    return files(outbox)
        .filter(file -> file.getParent().equals(outbox))
        .filter(file -> !file.getFileName().toString().startsWith("."))
        .toList();
  }

  private static Stream<Path> files(Path folder) {
    return FilesBelow.of(folder).stream().filter(Files::isRegularFile);
  }

  private static boolean holds(Path file, byte[] bytes) {
    try {
      return Files.exists(file) && Arrays.equals(Files.readAllBytes(file), bytes);
    } catch (NoSuchFileException e) {
      return false; // it has just moved
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
