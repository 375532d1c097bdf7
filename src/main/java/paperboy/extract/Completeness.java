package paperboy.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import paperboy.document.Finding;
import paperboy.identifier.Identifier;
import paperboy.model.Entry;

/** What a digest names that no entry explains, said as findings. */
final class Completeness {

  private Completeness() {}

  static List<Finding> of(List<Line> page, List<Entry> entries) {
    List<Finding> findings = new ArrayList<>();
    if (entries.isEmpty()) {
      findings.add(
          new Finding(
              "no-papers", "no paper was found; check that the file is a digest of papers"));
    }
    findings.addAll(Announced.of(page, entries));
    strays(page, entries, findings);
    twins(entries, findings);
    return findings;
  }

  private static void strays(List<Line> page, List<Entry> entries, List<Finding> findings) {
    Set<String> explained = new HashSet<>();
    for (Entry entry : entries) {
      entry.identifiers().forEach(id -> explained.add(id.id()));
      entry.references().forEach(id -> explained.add(id.id()));
    }
    Map<String, String> strays = new LinkedHashMap<>();
    for (Line line : page) {
      for (Anchor a : line.anchors) {
        for (Identifier id : a.ids()) {
          if (!explained.contains(id.id())) {
            strays.putIfAbsent(id.id(), a.link().url());
          }
        }
      }
    }
    strays.values().stream()
        .distinct()
        .map(url -> "a link to a paper belongs to no entry: " + url)
        .forEach(message -> findings.add(new Finding("paper-link-outside", message)));
  }

  private static void twins(List<Entry> entries, List<Finding> findings) {
    Map<String, Integer> seen = new LinkedHashMap<>();
    for (Entry entry : entries) {
      String id =
          entry.identifiers().isEmpty()
              ? Words.fold(entry.title())
              : entry.identifiers().get(0).id();
      Integer before = seen.putIfAbsent(id, entry.position());
      if (before != null) {
        findings.add(
            new Finding(
                "duplicate-entry",
                "entries " + before + " and " + entry.position() + " name the same paper: " + id));
      }
    }
  }
}
