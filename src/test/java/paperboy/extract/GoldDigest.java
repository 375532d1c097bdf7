package paperboy.extract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import paperboy.document.Document;
import paperboy.document.Source;
import paperboy.identifier.Identifier;
import paperboy.read.Readers;

/**
 * An input with what a person found in it.
 *
 * @param part {@code dev} or {@code none}, the folder it lies in
 * @param file its name
 * @param document what it says
 * @param papers those in it; none in {@code none}
 */
record GoldDigest(String part, String file, Document document, List<Paper> papers) {

  /** From this likeness on, two titles of one identifier are one title with a slip. */
  private static final double SAME = 0.85;

  /** How many letters at a summary's end tell that an item holds all of it. */
  private static final int TAIL = 24;

  /** What a candidate is of a paper. */
  enum Part {
    /** No paper of the digest has its title and identifiers, or it holds several. */
    NO_PAPER,
    /** A paper's title and identifiers, but not all that is said of it. */
    CUT_SHORT,
    /** A paper's whole item. */
    PAPER
  }

  /** A paper as the gold answer states it; title and summary's end also as folded. */
  record Paper(String title, String folded, Set<String> ids, String end) {}

  /** All inputs of a corpus: those of {@code dev} beside {@code *.gold.json}, and {@code none}. */
  static List<GoldDigest> all(Path corpus) throws IOException {
    List<GoldDigest> all = new ArrayList<>();
    Map<String, JsonNode> gold = new HashMap<>();
    for (Path file : files(corpus.resolve("dev"))) {
      if (file.toString().endsWith(".gold.json")) {
        JsonNode answer = new ObjectMapper().readTree(file.toFile());
        gold.put(answer.get("file").asText(), answer);
      }
    }
    for (String part : List.of("dev", "none")) {
      for (Path file : files(corpus.resolve(part))) {
        String name = file.getFileName().toString();
        if (part.equals("none") || gold.containsKey(name)) {
          Document document = new Readers().read(new Source(name, Files.readAllBytes(file)));
          all.add(new GoldDigest(part, name, document, papers(gold.get(name))));
        }
      }
    }
    return all;
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static List<Paper> papers(JsonNode answer) {
    List<Paper> papers = new ArrayList<>();
    if (answer != null) {
      for (JsonNode entry : answer.get("entries")) {
        Set<String> ids = new HashSet<>();
        for (String scheme : List.of("arxiv", "doi")) {
          if (entry.hasNonNull(scheme)) {
            ids.add(scheme + ":" + entry.get(scheme).asText().toLowerCase(java.util.Locale.ROOT));
          }
        }
        String title = entry.get("title").asText();
        String summary = Words.fold(entry.path("summary").asText(""));
        String end = summary.substring(Math.max(0, summary.length() - TAIL));
        papers.add(new Paper(title, Words.fold(title), ids, end));
      }
    }
    return papers;
  }

  /** Whether a candidate is the item of one of the papers. */
  Part part(Candidate candidate) {
    Paper paper = candidate.title() == null ? null : paper(candidate);
    if (paper == null) {
      return Part.NO_PAPER;
    }
    String said =
        candidate.item().lines().stream()
            .map(line -> Words.fold(line.text))
            .collect(Collectors.joining());
    boolean several =
        papers.stream()
            .anyMatch(p -> !p.folded().equals(paper.folded()) && said.contains(p.folded()));
    if (several) {
      return Part.NO_PAPER;
    }
    return said.contains(paper.end()) ? Part.PAPER : Part.CUT_SHORT;
  }

  /** The paper whose title and identifiers a candidate has; null if there is none. */
  private Paper paper(Candidate candidate) {
    String folded = Words.fold(candidate.title().text());
    Set<String> ids =
        candidate.own().ids().stream().map(Identifier::id).collect(Collectors.toSet());
    for (Paper p : papers) {
      boolean near = !p.ids().isEmpty() && Words.alike(p.title(), candidate.title().text()) >= SAME;
      if (ids.containsAll(p.ids()) && (p.folded().equals(folded) || near)) {
        return p;
      }
    }
    return null;
  }
}
