package paperboy.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import paperboy.document.Source;
import paperboy.route.Failure;
import paperboy.route.Press;
import paperboy.route.PressRoom;

/** Sends inputs through the routes, several at a time; what is said of them keeps their order. */
final class Conversion {

  private final Press press;
  private final PressRoom room;
  private final int workers;

  Conversion(Press press, PressRoom room, int workers) {
    this.press = press;
    this.room = room;
    this.workers = workers;
  }

  /** Converts all; gives a line for each failure. */
  List<String> run(List<Job> jobs) throws InterruptedException {
    ExecutorService threads = Executors.newFixedThreadPool(workers);
    try (Progress progress = new Progress(jobs.size())) {
      List<Future<List<String>>> results =
          jobs.stream().map(job -> threads.submit(() -> convert(job))).toList();
      List<String> failures = new ArrayList<>();
      for (int i = 0; i < jobs.size(); i++) {
        failures.addAll(lines(jobs.get(i), results.get(i)));
        progress.step();
      }
      return failures;
    } finally {
      threads.shutdownNow();
    }
  }

  private static List<String> lines(Job job, Future<List<String>> result)
      throws InterruptedException {
    try {
      return result.get();
    } catch (ExecutionException e) {
      return List.of(Failure.line(job.path(), e.getCause()));
    }
  }

  /** One bad member of an archive does not keep the others. */
  private List<String> convert(Job job) throws Exception {
    List<String> failures = new ArrayList<>();
    for (Source source : press.unpack().apply(job.source().call())) {
      try {
        room.digest(source);
      } catch (RuntimeException e) {
        failures.add(Failure.line(source.path(), e));
      }
    }
    return failures;
  }
}
