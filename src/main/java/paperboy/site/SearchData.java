package paperboy.site;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonpCharacterEscapes;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * What the search looks in: classic scripts, because a page from disk may load nothing else, each
 * one call with plain data. They are cut by years, so that a new paper changes few of them, and the
 * browser is given those of the newest papers first.
 */
final class SearchData {

  /** Characters a file. */
  private static final int MOST = 150_000;

  private static final ObjectWriter JSON =
      JsonMapper.builder().build().writer().with(JsonpCharacterEscapes.instance());

  private final Consumer<SiteFile> out;
  private final List<String> files = new ArrayList<>();

  SearchData(Consumer<SiteFile> out) {
    this.out = out;
  }

  /**
   * Writes the data down.
   *
   * @return the file that names the others, which pages load first
   */
  SiteFile write(List<Listed> papers, List<ListedDigest> digests, Tally tally) {
    papers(papers);
    digests(digests);
    List<Object> sections = new ArrayList<>();
    tally.sections().forEach(s -> sections.add(List.of(s.heading(), s.papers())));
    put("sections", "paperboy.sections(" + json(sections) + ");\n");
    List<Object> months = new ArrayList<>();
    tally.months().descendingMap().forEach((month, count) -> months.add(List.of(month, count)));
    String library = json(papers.size()) + "," + json(months) + "," + json(files);
    return new SiteFile("data/manifest.js", "paperboy.library(" + library + ");\n");
  }

  private void papers(List<Listed> papers) {
    Chunk chunk = new Chunk();
    String year = null;
    int part = 1;
    for (Listed paper : papers) {
      String next = Day.year(paper.date());
      boolean sameYear = next.equals(year);
      if (year != null && (!sameYear || chunk.full())) {
        put(chunk.name(year, part), chunk.script());
        part = sameYear ? part + 1 : 1;
        chunk = new Chunk();
      }
      year = next;
      chunk.add(paper);
    }
    if (year != null) {
      put(chunk.name(year, part), chunk.script());
    }
  }

  /** Papers of one file; headings and digests are named once and then by their number. */
  private static final class Chunk {

    private final Map<String, Integer> digests = new LinkedHashMap<>();
    private final Map<String, Integer> sections = new LinkedHashMap<>();
    private final StringBuilder rows = new StringBuilder();

    void add(Listed paper) {
      String lang = Prose.marked(paper.title(), null);
      List<Object> row =
          List.of(
              paper.page(),
              PaperItem.title(paper.title()),
              lang == null ? "" : lang,
              paper.authors(),
              paper.venue(),
              paper.date(),
              paper.code() ? 1 : 0,
              numbers(digests, paper.digests()),
              numbers(sections, paper.sections()));
      rows.append(rows.length() == 0 ? "\n" : ",\n").append(json(row));
    }

    boolean full() {
      return rows.length() > MOST;
    }

    String name(String year, int part) {
      return PageName.nth("papers-" + (year.isEmpty() ? "undated" : year), part);
    }

    String script() {
      String names = json(digests.keySet()) + "," + json(sections.keySet());
      return "paperboy.papers(" + names + ",[" + rows + "]);\n";
    }

    private static List<Integer> numbers(Map<String, Integer> known, List<String> words) {
      return words.stream().map(w -> known.computeIfAbsent(w, x -> known.size())).toList();
    }
  }

  private void digests(List<ListedDigest> digests) {
    int most = 500;
    for (int at = 0; at < digests.size(); at += most) {
      List<Object> rows = new ArrayList<>();
      for (ListedDigest digest : digests.subList(at, Math.min(digests.size(), at + most))) {
        rows.add(List.of(digest.id(), digest.name(), digest.date(), digest.papers()));
      }
      put(PageName.nth("digests", 1 + at / most), "paperboy.digests(" + json(rows) + ");\n");
    }
  }

  private void put(String name, String script) {
    SiteFile file = new SiteFile("data/" + name + ".js", script);
    out.accept(file);
    files.add(file.path() + "?" + file.fingerprint());
  }

  private static String json(Object value) {
    try {
      return JSON.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("plain lists always become JSON", e);
    }
  }
}
