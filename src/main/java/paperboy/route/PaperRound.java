package paperboy.route;

import java.util.Objects;
import org.apache.camel.main.BaseMainSupport;
import org.apache.camel.main.Main;
import org.apache.camel.main.MainListenerSupport;
import paperboy.folder.Inbox;
import paperboy.intake.Intake;

/**
 * The main job: the routes from the inbox to the outbox, running until they are stopped.
 *
 * <pre>{@code
 * new PaperRound(inbox, intake, press, 2).run(false, () -> log("ready"));
 * }</pre>
 */
public final class PaperRound {

  private static final int SECONDS_TO_STOP = 8;

  private final Inbox inbox;
  private final Intake intake;
  private final Press press;
  private final int workers;
  private LibraryRoute library = new LibraryRoute(() -> {}, () -> {});
  private final Main camel = new Main();

  /**
   * @param inbox where digests land
   * @param intake that takes them from there to where they are kept
   * @param press the stages between the two
   * @param workers how many digests are handled at a time
   */
  public PaperRound(Inbox inbox, Intake intake, Press press, int workers) {
    this.inbox = Objects.requireNonNull(inbox, "inbox");
    this.intake = Objects.requireNonNull(intake, "intake");
    this.press = Objects.requireNonNull(press, "press");
    this.workers = workers;
  }

  /**
   * Also keeps a library.
   *
   * @param upkeep brings it up to date, now and then
   * @param finish brings it up to date at the end
   */
  public PaperRound keeping(Runnable upkeep, Runnable finish) {
    library = new LibraryRoute(upkeep, finish);
    return this;
  }

  /**
   * Watches until the process is asked to stop.
   *
   * @param once whether to end as soon as nothing is left to handle
   * @param ready what to do when watching has begun
   * @return whether everything could be handled
   */
  public boolean run(boolean once, Runnable ready) throws Exception {
    FailurePolicy failures = new FailurePolicy(intake);
    Polls polls = new Polls(inbox, once ? camel::completed : () -> {});
    camel.configure().setAutoConfigurationEnabled(false);
    camel.configure().withShutdownTimeout(SECONDS_TO_STOP);
    camel.configure().addRoutesBuilder(failures);
    camel.configure().addRoutesBuilder(new InboxRoute(inbox, intake, workers, polls));
    camel.configure().addRoutesBuilder(new SourceRoute(press));
    camel.configure().addRoutesBuilder(new DigestRoute(press));
    camel.configure().addRoutesBuilder(new OutboxRoute(press, this::export));
    camel.configure().addRoutesBuilder(library);
    camel.addMainListener(afterStart(ready));
    camel.run();
    library.finish();
    return failures.count() == 0 && inbox.unnameable() == 0 && inbox.present();
  }

  private void export(Edition edition) {
    intake.export(edition.digest().origin().file(), edition.exports());
  }

  private static MainListenerSupport afterStart(Runnable ready) {
    return new MainListenerSupport() {
      @Override
      public void afterStart(BaseMainSupport main) {
        ready.run();
      }
    };
  }
}
