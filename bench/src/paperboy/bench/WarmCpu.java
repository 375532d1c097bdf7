package paperboy.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import paperboy.Paperboy;
import paperboy.document.Document;
import paperboy.document.Source;
import paperboy.export.Export;
import paperboy.model.Digest;
import paperboy.route.Edition;
import paperboy.route.Press;
import paperboy.route.PressRoom;

/**
 * A file's way from the disk through the routes to its two exports, beside jsoup with the same
 * bytes in the same process, warm: both in turn, so that noise meets both.
 */
final class WarmCpu implements Part {

  private static final double LIMIT = 1.8;

  private final Path work;
  private final Press press = Paperboy.press();

  /** Milliseconds of processor time a file. */
  private record Round(
      double jsoup, double whole, double read, double extract, double normalise, double export) {}

  /**
   * @param work a folder to write to
   */
  WarmCpu(Path work) {
    this.work = work;
  }

  @Override
  public void measure(Scale scale, Report report) throws Exception {
    report.table(
        "Processor time a file, warm, in multiples of jsoup's parse of the same bytes:",
        "pages",
        "jsoup, ms",
        "whole way",
        "read",
        "extract",
        "normalise",
        "export");
    Path pages =
        Inputs.write(
            GeneratedPage.many(scale.of(20, 60), GeneratedPage.USUAL), work.resolve("pages"));
    Round ratios = rounds(pages, scale);
    row(report, "made up, of 93 kB", ratios);
    report.goal(
        Goal.atMost(
            LIMIT, "processor time a file, warm: ≤ 1.8 × jsoup's parse", ratios.whole(), "%.2f ×"));
    Path corpus = Path.of("../shared/corpus/dev");
    if (Files.isDirectory(corpus)) {
      row(report, "real ones", rounds(corpus, scale));
    }
  }

  private static void row(Report report, String name, Round r) {
    report.row(name, r.jsoup, r.whole, r.read, r.extract, r.normalise, r.export);
  }

  /** Warms up, then measures until the time is over; gives the medians, as multiples of jsoup. */
  private Round rounds(Path folder, Scale scale) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(folder)) {
      files = all.filter(file -> file.toString().endsWith(".html")).sorted().toList();
    }
    Path out = Files.createDirectories(work.resolve("out"));
    List<Round> rounds = new ArrayList<>();
    try (PressRoom room = new PressRoom(press, edition -> write(edition, out))) {
      CpuTime.repeat(scale.of(3, 6), () -> files.forEach(file -> parse(Inputs.read(file))));
      CpuTime.repeat(scale.of(6, 15), () -> files.forEach(file -> room.digest(Inputs.read(file))));
      CpuTime.repeat(scale.of(6, 25), () -> rounds.add(round(room, files)));
    }
    return new Round(
        median(rounds, Round::jsoup),
        ratio(rounds, Round::whole),
        ratio(rounds, Round::read),
        ratio(rounds, Round::extract),
        ratio(rounds, Round::normalise),
        ratio(rounds, Round::export));
  }

  private static double median(List<Round> rounds, ToDoubleFunction<Round> figure) {
    return Figures.median(rounds.stream().mapToDouble(figure).toArray());
  }

  private static double ratio(List<Round> rounds, ToDoubleFunction<Round> stage) {
    return median(rounds, round -> stage.applyAsDouble(round) / round.jsoup());
  }

  private Round round(PressRoom room, List<Path> files) {
    List<Source> sources = files.stream().map(Inputs::read).toList();
    List<Document> documents = sources.stream().map(press.read()).toList();
    List<Digest> found = documents.stream().map(press.find()).toList();
    List<Digest> digests = found.stream().map(press.normalise()).toList();
    return new Round(
        each(sources, WarmCpu::parse),
        each(files, file -> room.digest(Inputs.read(file))),
        each(sources, press.read()),
        each(documents, press.find()),
        each(found, press.normalise()),
        each(digests, press.print()));
  }

  private static <A> double each(List<A> all, Function<A, ?> stage) {
    return CpuTime.millisEach(() -> all.forEach(stage::apply)) / all.size();
  }

  private static Object parse(Source source) {
    return Jsoup.parse(new String(source.bytes(), StandardCharsets.UTF_8));
  }

  /** Not forced to disk, as {@code convert} need not. */
  private static void write(Edition edition, Path out) {
    try {
      for (Export export : edition.exports()) {
        Files.write(out.resolve(export.name()), export.bytes());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
