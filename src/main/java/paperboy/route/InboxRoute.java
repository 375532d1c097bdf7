package paperboy.route;

import java.io.File;
import java.util.Comparator;
import java.util.Objects;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.file.FileEndpoint;
import org.apache.camel.component.file.GenericFile;
import org.apache.camel.component.file.GenericFileFilter;
import org.apache.camel.spi.PollingConsumerPollStrategy;
import org.apache.camel.util.concurrent.ThreadPoolRejectedPolicy;
import paperboy.document.Source;
import paperboy.folder.Inbox;
import paperboy.intake.Intake;

/**
 * The inbox, looked at fifty times a second: each file that is ready is read, handled, and moved
 * out. Camel lists, orders and hands over; {@link Inbox} knows what is ready, {@link Intake} the
 * order of what happens to it.
 */
public final class InboxRoute extends RouteBuilder {

  private final Inbox inbox;
  private final File folder;
  private final Intake intake;
  private final int workers;
  private final PollingConsumerPollStrategy polls;

  /**
   * @param inbox that is watched
   * @param intake that has inputs in hand
   * @param workers how many inputs are handled at a time
   * @param polls what is told of each look
   */
  public InboxRoute(Inbox inbox, Intake intake, int workers, PollingConsumerPollStrategy polls) {
    this.inbox = Objects.requireNonNull(inbox, "inbox");
    this.folder = inbox.folder().toAbsolutePath().normalize().toFile();
    this.intake = Objects.requireNonNull(intake, "intake");
    this.workers = workers;
    this.polls = Objects.requireNonNull(polls, "polls");
  }

  @Override
  public void configure() {
    GenericFileFilter<File> ready = this::ready;
    bindToRegistry("ready", ready);
    bindToRegistry("polls", polls);
    bindToRegistry("byPath", Comparator.<GenericFile<File>, String>comparing(this::path));
    from(folder())
        .routeId("inbox")
        .transform()
        .body(GenericFile.class, this::path)
        .threads(workers, workers)
        .maxQueueSize(workers)
        .rejectedPolicy(ThreadPoolRejectedPolicy.CallerRuns)
        .transform()
        .body(String.class, intake::read)
        .filter()
        .body(Source.class, intake::isNew)
        .to("direct:source")
        .end()
        .process()
        .body(Source.class, intake::done);
  }

  /** The folder is set apart from the options: a URI would read signs in its name. */
  private FileEndpoint folder() {
    FileEndpoint files =
        endpoint(
            "file:inbox?recursive=true&autoCreate=false&noop=true&idempotent=false"
                + "&filter=#ready&sorter=#byPath&pollStrategy=#polls"
                + "&greedy=true"
                + "&initialDelay=0&delay={{paperboy.poll:20}}",
            FileEndpoint.class);
    files.setFile(folder);
    files.getConfiguration().setDirectory(folder.getPath());
    if (!folder.getPath().equals(files.getConfiguration().getDirectory())) {
      throw new IllegalStateException(
          "cannot watch " + folder + ": there is a backslash in its name; rename it");
    }
    return files;
  }

  private boolean ready(GenericFile<File> file) {
    return file.isDirectory() ? inbox.entered(path(file)) : inbox.ready(path(file));
  }

  /**
   * The path below the inbox, {@code /} between names on every system. Camel's own takes a
   * backslash in a name for one.
   */
  private String path(GenericFile<?> file) {
    String whole = ((File) file.getFile()).getPath();
    String below = whole.substring(folder.getPath().length() + 1);
    return below.replace(File.separatorChar, '/');
  }
}
