package paperboy.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * {@code watch} beside a loop that does nothing but write the same two files and force them and
 * their folder to disk; in turn, so that noise meets both.
 */
final class Durability implements Part {

  private static final double LIMIT = 0.5;
  private static final double NANOS = 1e9;

  /** Disks are moody. */
  private static final int BARE_ROUNDS = 3;

  private final Path work;

  /**
   * @param work a folder to write to
   */
  Durability(Path work) {
    this.work = work;
  }

  @Override
  public void measure(Scale scale, Report report) throws Exception {
    report.table(
        "Digests a second, exports forced to disk:", "inputs", "bare loop", "watch", "ratio");
    row(report, "short lists", scale.of(300, 1000), scale.of(1, 3), false);
    double pages = row(report, "pages of 93 kB", scale.of(150, 600), scale.of(1, 3), true);
    report.goal(
        Goal.atLeast(
            LIMIT,
            "watch, 93 kB pages: ≥ 0.5 × the rate of a bare loop of write and fsync",
            pages,
            "%.3f ×"));
  }

  private double row(Report report, String name, int files, int rounds, boolean pages)
      throws Exception {
    double[] bare = new double[rounds];
    double[] watch = new double[rounds];
    double[] ratio = new double[rounds];
    for (int round = 0; round < rounds; round++) {
      WatchedFolder folder = WatchedFolder.make(work.resolve("watch-" + pages + round));
      watch[round] = watch(folder, files, pages);
      double[] bares = new double[BARE_ROUNDS];
      for (int i = 0; i < BARE_ROUNDS; i++) {
        Path out = Files.createDirectories(folder.hand().resolve("bare-" + i));
        bares[i] = bare(folder.outbox(), out);
      }
      bare[round] = Figures.median(bares);
      ratio[round] = watch[round] / bare[round];
    }
    double median = Figures.median(ratio);
    report.row(files + " " + name, Figures.median(bare), Figures.median(watch), median);
    return median;
  }

  private static double watch(WatchedFolder folder, int files, boolean pages) throws Exception {
    for (int i = 0; i < files; i++) {
      folder.drop(pages ? GeneratedPage.of(i, GeneratedPage.USUAL) : GeneratedList.of(i, 5));
    }
    try (Appearances exports = new Appearances(folder.outbox())) {
      Program watch = folder.watch("", "--settle", "10ms").untilReady();
      try {
        exports.await(2 * files);
      } finally {
        watch.stop();
      }
      return files / exports.seconds();
    }
  }

  private static double bare(Path outbox, Path out) throws IOException {
    List<Path> jsons;
    try (Stream<Path> all = Files.list(outbox)) {
      jsons = all.filter(file -> file.toString().endsWith(".json")).toList();
    }
    long nanos = 0;
    for (Path json : jsons) {
      String name = json.getFileName().toString();
      String other = name.substring(0, name.lastIndexOf('.')) + ".md";
      byte[] first = Files.readAllBytes(json);
      byte[] second = Files.readAllBytes(outbox.resolve(other));
      long start = System.nanoTime();
      force(out.resolve(name), first);
      force(out.resolve(other), second);
      try (FileChannel folder = FileChannel.open(out, StandardOpenOption.READ)) {
        folder.force(true);
      }
      nanos += System.nanoTime() - start;
    }
    return jsons.size() / (nanos / NANOS);
  }

  private static void force(Path file, byte[] content) throws IOException {
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      channel.write(ByteBuffer.wrap(content));
      channel.force(true);
    }
  }
}
