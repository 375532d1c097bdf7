package paperboy.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import paperboy.document.Source;
import paperboy.folder.InputFiles;
import paperboy.route.Failure;

/** What the paths on a command line stand for. */
final class Jobs {

  /** The path that stands for standard input. */
  static final String STANDARD_INPUT = "-";

  private final InputStream standardInput;
  private final long mostBytes;
  private final Map<String, Job> jobs = new LinkedHashMap<>();
  private final List<String> failures = new ArrayList<>();
  private int skipped;

  /**
   * @param mostBytes the largest file that is read
   */
  Jobs(InputStream standardInput, long mostBytes) {
    this.mostBytes = mostBytes;
    this.standardInput = standardInput;
  }

  /** In the order of the paths typed, and in folders of the names. */
  List<Job> all() {
    return List.copyOf(jobs.values());
  }

  /** A line for each path that stands for nothing. */
  List<String> failures() {
    return failures;
  }

  /** How many files in folders were of other types. */
  int skipped() {
    return skipped;
  }

  /** Adds what a path stands for: a file, the inputs in a folder, or standard input. */
  void add(String path) {
    if (path.equals(STANDARD_INPUT)) {
      add(new Job(path, () -> new Source(path, standardInput.readAllBytes())), path);
      return;
    }
    try {
      InputFiles found = InputFiles.at(Path.of(path));
      skipped += found.others().size();
      found.files().forEach(f -> add(new Job(f.path(), () -> f.read(mostBytes)), path));
    } catch (NoSuchFileException e) {
      failures.add(path + ": there is no such file or folder");
    } catch (IOException | InvalidPathException e) {
      failures.add(Failure.line(path, e));
    }
  }

  private void add(Job job, String argument) {
    if (job.path().indexOf('\uFFFD') >= 0) {
      failures.add(Failure.line(job.path(), new InvalidPathException(job.path(), "unmappable")));
    } else if (jobs.putIfAbsent(job.path(), job) != null) {
      failures.add(
          argument
              + ": another input is called "
              + job.path()
              + " as well and would have the same export; convert it into another --out");
    }
  }
}
