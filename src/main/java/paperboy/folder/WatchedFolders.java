package paperboy.folder;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/**
 * The folders of a watch, made when it starts. The inbox is made at the first start only, which the
 * state folder remembers: one that is missing later is a share that is not mounted, and a new empty
 * folder in its place would hide that.
 */
public final class WatchedFolders {

  private static final String REMEMBERED = "inbox";

  private WatchedFolders() {}

  /**
   * Makes what is missing.
   *
   * @throws FolderException if it cannot
   */
  public static void make(Path inbox, Path outbox, Path state) {
    Objects.requireNonNull(inbox, "inbox");
    try {
      Files.createDirectories(outbox);
      Files.createDirectories(state);
      remember(inbox, state.resolve(REMEMBERED));
    } catch (IOException e) {
      throw new FolderException("make the folders " + outbox + " and " + state, e);
    }
  }

  private static void remember(Path inbox, Path memory) throws IOException {
    String path = inbox.toAbsolutePath().normalize().toString();
    boolean known =
        Files.exists(memory) && Files.readString(memory, StandardCharsets.UTF_8).equals(path);
    if (!known) {
      Files.createDirectories(inbox);
      Files.writeString(memory, path, StandardCharsets.UTF_8);
    }
  }
}
