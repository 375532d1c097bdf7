package paperboy.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import paperboy.folder.CommitStep;
import paperboy.store.Database;
import paperboy.store.Ledger;

/**
 * Kills the program over and over while files keep coming: in turn right after each step of the
 * commit, and at any time. After each death the promise must hold, and in the end every file must
 * have been handled once. {@code -Dcrash.kills=200 -Dcrash.files=500} makes it long.
 */
class CrashTest {

  private static final int KILLS = Integer.getInteger("crash.kills", 24);
  private static final int FILES = Integer.getInteger("crash.files", 72);
  private static final int KILLED = 137;
  private static final int KILLED_FROM_OUTSIDE = 128 + 9;

  /** Fixed, so that a failure can be seen again. */
  private final Random random = new Random(20);

  private final Set<CommitStep> killedAfter = EnumSet.noneOf(CommitStep.class);
  private int turn;
  @TempDir private Path home;

  @Test
  void nothingIsLostTornOrDoubled() throws Exception {
    Drops drops = new Drops(Files.createDirectories(home.resolve("inbox")));
    Promise promise = new Promise(home);
    int starts = 0;
    for (int killed = 0; killed < KILLS; starts++) {
      drops.drop(FILES * (killed + 1) / KILLS - drops.all().size());
      killed += (starts % 2 == 0 ? killAfterAStep() : killSometime()) ? 1 : 0;
      promise.isKept(drops);
    }
    assertThat(run(home.toString())).isZero();
    promise.isFulfilled(drops);
    assertThat(seen()).isEqualTo(FILES);
    assertThat(killedAfter).containsExactlyInAnyOrder(CommitStep.values());
    System.out.printf(
        "crash test: %d files, %d starts, %d killed: 0 lost, 0 torn, 0 duplicate%n",
        FILES, starts, KILLS);
  }

  /**
   * The steps take turns. On its first turn a step has to come once only, so that none is left out.
   */
  private boolean killAfterAStep() throws Exception {
    CommitStep step = CommitStep.values()[turn % CommitStep.values().length];
    int times = killedAfter.contains(step) ? 1 + random.nextInt(2) : 1;
    int exit = run(home.toString(), step.name(), Integer.toString(times));
    assertThat(exit).isIn(0, KILLED);
    if (exit == KILLED) {
      killedAfter.add(step);
      turn++;
    }
    return exit == KILLED;
  }

  private boolean killSometime() throws Exception {
    Process watch = start(home.toString());
    boolean ended = watch.waitFor(200 + random.nextInt(800), TimeUnit.MILLISECONDS);
    watch.destroyForcibly().waitFor();
    assertThat(watch.exitValue()).isIn(0, KILLED_FROM_OUTSIDE);
    return !ended;
  }

  private static int run(String... args) throws IOException, InterruptedException {
    return start(args).waitFor();
  }

  private static Process start(String... args) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx256m"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add(KilledWatch.class.getName());
    Collections.addAll(command, args);
    File nowhere = new File("/dev/null");
    return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(nowhere).start();
  }

  private long seen() {
    try (Database database = Database.open(home.resolve("state/ledger.db"))) {
      return new Ledger(database).totals().values().stream().mapToLong(Long::longValue).sum();
    }
  }
}
