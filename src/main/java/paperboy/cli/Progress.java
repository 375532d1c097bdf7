package paperboy.cli;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;

/** A bar on a terminal while work is long; nothing in a pipe or for a few quick files. */
final class Progress implements AutoCloseable {

  private static final int MANY = 20;
  private static final long LONG_NANOS = 1_000_000_000;

  private final int all;
  private final boolean terminal = System.console() != null;
  private final long began = System.nanoTime();
  private int done;
  private ProgressBar bar;

  Progress(int all) {
    this.all = all;
  }

  void step() {
    done++;
    if (bar == null && terminal && (all > MANY || System.nanoTime() - began > LONG_NANOS)) {
      bar = new ProgressBarBuilder().setTaskName("converting").setInitialMax(all).build();
    }
    if (bar != null) {
      bar.stepTo(done);
    }
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
