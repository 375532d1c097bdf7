package paperboy.bench;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.slf4j.LoggerFactory;

/**
 * Runs one part and leaves its goals and tables in {@code target/bench}: {@code cpu.goals}, {@code
 * cpu.md}.
 *
 * <pre>{@code java paperboy.bench.Bench full cpu}</pre>
 */
public final class Bench {

  private static final Path FOLDER = Path.of("target", "bench");

  private static final Map<String, Function<Path, Part>> PARTS =
      Map.of(
          "stages", work -> new StageTimes(),
          "cpu", WarmCpu::new,
          "convert", Conversion::new,
          "startup", StartUp::new,
          "latency", Latency::new,
          "durability", Durability::new,
          "growth", work -> new DocumentGrowth().then(new QueueGrowth(work)),
          "memory", Memory::new,
          "catalogue", CatalogueGrowth::new);

  private Bench() {}

  /**
   * @param args {@code quick} or {@code full}, and the part's name
   */
  public static void main(String[] args) throws Exception {
    ((Logger) LoggerFactory.getLogger("paperboy")).setLevel(Level.ERROR);
    Scale scale = args[0].equals("quick") ? Scale.QUICK : Scale.FULL;
    String name = args[1];
    Path work = FOLDER.resolve("work");
    Report report = new Report();
    try {
      clear(work);
      Files.createDirectories(work);
      PARTS.get(name).apply(work).measure(scale, report);
    } finally {
      clear(work);
    }
    Files.write(FOLDER.resolve(name + ".goals"), report.goals().stream().map(Goal::row).toList());
    Files.write(FOLDER.resolve(name + ".md"), report.lines());
    System.exit(0);
  }

  private static void clear(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
