package paperboy.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import paperboy.folder.Inbox;
import paperboy.folder.InputFile;
import paperboy.folder.Outbox;
import paperboy.route.PaperRound;
import paperboy.route.Press;
import picocli.CommandLine.ExitCode;

/** The main job, from the options typed. */
final class Watch {

  private static final Logger LOG = LoggerFactory.getLogger("paperboy");

  private Watch() {}

  /** Watches until stopped, or with {@code --once} until all is handled; gives the exit code. */
  static int run(WatchOptions options, Press press) throws Exception {
    makeFolders(options);
    Inbox inbox =
        new Inbox(options.inbox, options.settle, InputFile.MOST_BYTES, InstantSource.system());
    PaperRound round = new PaperRound(inbox, new Outbox(options.outbox), press);
    Runnable ready = () -> LOG.info("watching {}, exporting to {}", options.inbox, options.outbox);
    return round.run(options.once, ready) ? ExitCode.OK : ExitCode.SOFTWARE;
  }

  /** The folders are made at the first start; one that is missing later is a share not mounted. */
  private static void makeFolders(WatchOptions options) throws IOException {
    if (!Files.isDirectory(options.state)) {
      for (Path folder : List.of(options.inbox, options.outbox, options.state)) {
        Files.createDirectories(folder);
      }
    }
  }
}
