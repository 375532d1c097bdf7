package paperboy.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import paperboy.document.Sha256;
import paperboy.folder.FolderException;
import paperboy.folder.Inbox;
import paperboy.folder.Shelved;
import paperboy.store.Ledger;

/**
 * Puts files that failed back into the inbox, under the paths they were dropped as. The ledger
 * forgets them first; one that a crash then keeps in {@code .failed} is told again at start-up.
 */
public final class SecondTry {

  private final Path inbox;
  private final Ledger ledger;

  /**
   * @param inbox the folder inputs are dropped into
   * @param ledger that accounts for them
   */
  public SecondTry(Path inbox, Ledger ledger) {
    this.inbox = Objects.requireNonNull(inbox, "inbox");
    this.ledger = Objects.requireNonNull(ledger, "ledger");
  }

  /** The files in {@code .failed}. */
  public List<Shelved> failed() {
    return Shelved.in(inbox, Inbox.FAILED);
  }

  /** Whether a name means a file: its place, its path when it was dropped, or its last name. */
  public boolean isMeant(Shelved file, String name) {
    String below = file.place().substring(Inbox.FAILED.length() + 1);
    return List.of(file.place(), below, path(file)).contains(name) || below.endsWith("/" + name);
  }

  /**
   * Puts one back.
   *
   * @return its path below the inbox; when that is taken, it gets a mark
   */
  public String putBack(Shelved file) {
    String path = path(file);
    ledger.unbook(file.place());
    return file.moveBack(inbox, path);
  }

  private String path(Shelved file) {
    Path lying = inbox.resolve(file.place());
    try {
      return Files.isRegularFile(lying, LinkOption.NOFOLLOW_LINKS)
          ? file.path(Sha256.of(lying))
          : file.place();
    } catch (IOException e) {
      throw new FolderException("read " + lying, e);
    }
  }
}
