package paperboy.bench;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** {@link Stages}, run by JMH in a process of its own. */
final class StageTimes implements Part {

  @Override
  public void measure(Scale scale, Report report) throws Exception {
    OptionsBuilder options = new OptionsBuilder();
    options
        .include(Stages.class.getName())
        .forks(1)
        .warmupIterations(scale.of(1, 3))
        .measurementIterations(scale.of(1, 3))
        .warmupTime(TimeValue.seconds(1))
        .measurementTime(TimeValue.seconds(1))
        .jvmArgs("-Xmx1g")
        .verbosity(VerboseMode.SILENT);
    if (scale == Scale.QUICK) {
      options.param("kilobytes", "10", "93");
    }
    Collection<RunResult> results = new Runner(options.build()).run();
    report.table(
        "JMH: time of each stage in multiples of jsoup's parse, by size of the page:",
        "kB",
        "jsoup, µs",
        "read",
        "extract",
        "normalise",
        "export");
    bySize(results).forEach((size, times) -> row(report, size, times));
  }

  private static Map<Integer, Map<String, Double>> bySize(Collection<RunResult> results) {
    Map<Integer, Map<String, Double>> bySize = new TreeMap<>();
    for (RunResult result : results) {
      bySize
          .computeIfAbsent(
              Integer.valueOf(result.getParams().getParam("kilobytes")), size -> new TreeMap<>())
          .put(result.getPrimaryResult().getLabel(), result.getPrimaryResult().getScore());
    }
    return bySize;
  }

  private static void row(Report report, int size, Map<String, Double> times) {
    double jsoup = times.get("jsoup");
    report.row(
        size,
        jsoup,
        times.get("read") / jsoup,
        times.get("extract") / jsoup,
        times.get("normalise") / jsoup,
        times.get("export") / jsoup);
  }
}
