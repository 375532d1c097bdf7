package paperboy.extract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import paperboy.Paperboy;
import paperboy.export.Export;
import paperboy.export.JsonExport;
import paperboy.model.Digest;

/** What the corpus' own scorer says of a finder: exports every digest and has them scored. */
final class EndFigures {

  private EndFigures() {}

  /**
   * A line of figures: {@code found 97.1 title 96.0 record 84.1 none 1}.
   *
   * @param finder the finder each digest is left to
   * @param out a folder for the exports
   */
  static String of(
      Path corpus, List<GoldDigest> digests, Function<GoldDigest, Finder> finder, Path out)
      throws IOException {
    int none = 0;
    for (GoldDigest gold : digests) {
      Digest digest = export(gold, finder.apply(gold), out);
      none += gold.part().equals("none") ? digest.entries().size() : 0;
    }
    Path figures = out.resolve("figures.txt");
    String scorer = corpus.resolve("tools/score.py").toString();
    run(scorer, corpus.resolve("dev"), out.resolve("dev"), "--json", figures);
    JsonNode mean = new ObjectMapper().readTree(figures.toFile()).get("mean");
    StringBuilder line = new StringBuilder();
    for (String figure :
        List.of("found", "title", "ids", "section", "links", "summary", "record")) {
      line.append(String.format(Locale.ROOT, "%s %.2f  ", figure, mean.get(figure).asDouble()));
    }
    return line + "none " + none;
  }

  /** Exports one digest as the program does. */
  static Digest export(GoldDigest gold, Finder finder, Path out) throws IOException {
    Digest digest = Paperboy.press().normalise().apply(finder.find(gold.document()));
    Export export = new JsonExport().export(digest);
    Files.createDirectories(out.resolve(gold.part()));
    Files.write(out.resolve(gold.part()).resolve(export.name()), export.bytes());
    return digest;
  }

  /** Whether title and identifiers of each exported entry are right, by file and position. */
  static Map<String, Boolean> labels(Path corpus, Path out) throws IOException {
    Map<String, Boolean> labels = new TreeMap<>();
    for (String line : run("bin/quality.py", corpus, out, "--labels").split("\n")) {
      String[] fields = line.split("\t");
      labels.put(fields[0] + "#" + fields[1], fields[2].equals("1"));
    }
    return labels;
  }

  private static String run(String script, Object... arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of("python3", script));
    for (Object argument : arguments) {
      command.add(argument.toString());
    }
    Process python =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    String said = new String(python.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    try {
      if (python.waitFor() != 0) {
        throw new IOException(command + " ended with " + python.exitValue());
      }
    } catch (InterruptedException e) {
      throw new IOException(command + " was interrupted", e);
    }
    return said;
  }
}
