package paperboy.cli;

import java.io.PrintWriter;
import java.time.InstantSource;
import paperboy.folder.Inbox;
import paperboy.folder.InputFile;
import paperboy.folder.Outbox;
import paperboy.folder.WatchedFolders;
import paperboy.route.PaperRound;
import paperboy.route.Press;
import picocli.CommandLine.ExitCode;

/** The main job, from the options typed. */
final class Watch {

  private Watch() {}

  /**
   * Watches until stopped, or with {@code --once} until all is handled; gives the exit code.
   *
   * @param out where it says that it is ready
   */
  static int run(WatchOptions options, Press press, PrintWriter out) throws Exception {
    WatchedFolders.make(options.inbox, options.outbox, options.state);
    Inbox inbox =
        new Inbox(options.inbox, options.settle, InputFile.MOST_BYTES, InstantSource.system());
    PaperRound round = new PaperRound(inbox, new Outbox(options.outbox), press);
    String line = "watching " + options.inbox + ", exporting to " + options.outbox;
    return round.run(options.once, () -> out.println(line)) ? ExitCode.OK : ExitCode.SOFTWARE;
  }
}
