package paperboy.bench;

import java.nio.charset.StandardCharsets;
import paperboy.document.Source;

/** Short lists in Markdown: many of them are quick to make and to read. */
final class GeneratedList {

  private GeneratedList() {}

  /** A list of some papers: {@code list-7.md}. */
  static Source of(int seed, int papers) {
    return named("list-" + seed + ".md", seed, papers);
  }

  /** The same with a name. */
  static Source named(String name, int seed, int papers) {
    Words words = new Words(seed);
    StringBuilder list = new StringBuilder();
    list.append("# ").append(words.topic()).append(", week ").append(seed).append("\n\n");
    int number = 1;
    for (InventedPaper paper : words.papers(papers)) {
      list.append(number++).append(". **").append(paper.title()).append("** – ");
      list.append(paper.by()).append(". [arXiv](").append(paper.url()).append(")\n");
      list.append("   ").append(words.prose(80)).append('\n');
    }
    return new Source(name, list.toString().getBytes(StandardCharsets.UTF_8));
  }
}
