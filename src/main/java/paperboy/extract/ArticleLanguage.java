package paperboy.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import paperboy.document.Container.Kind;
import paperboy.document.Document;
import paperboy.document.Span;
import paperboy.language.Language;

/** The language that an article is written in. */
final class ArticleLanguage {

  /** {@code “Title”}, {@code "Title"}: no words of the digest's own. */
  private static final Pattern QUOTED = Pattern.compile("[“\"„«][^“”\"„«»]{8,300}+[”\"“»]");

  /** What stands before a colon further behind is no label, in UTF-16 units. */
  private static final int LONGEST_LABEL = 40;

  /** With less prose than this, in characters, titles and headings tell the language, too. */
  private static final int LITTLE = 60;

  private ArticleLanguage() {}

  /**
   * The language of the digest's own prose: neither titles nor names nor quoted abstracts. Where
   * there is little of it, headings and labels tell as well, and titles only as a last resort.
   */
  static String of(Document document, List<Line> article, Set<Line> titles) {
    String declared = document.metadata().language();
    StringBuilder prose = new StringBuilder();
    StringBuilder headings = new StringBuilder();
    Set<String> labels = new HashSet<>();
    for (int i = 0; i < article.size() && prose.length() < 20_000; i++) {
      Line line = article.get(i);
      if (!titles.contains(line) && !titles(article, i)) {
        (line.heading() ? headings : prose).append(anew(own(line), labels)).append('\n');
      }
    }
    if (prose.length() >= LITTLE) {
      return Language.of(prose.append(headings).toString(), declared);
    }
    String told = Language.of(prose.append(headings).toString(), declared);
    if (told == null) {
      article.forEach(line -> prose.append(line.text).append('\n'));
    }
    return told == null ? Language.of(prose.toString(), declared) : told;
  }

  /** What a line says behind a label that was there before: a word in each item is one word. */
  private static String anew(String words, Set<String> labels) {
    int colon = words.substring(0, Math.min(words.length(), LONGEST_LABEL)).indexOf(':');
    return colon < 0 || labels.add(words.substring(0, colon)) ? words : words.substring(colon);
  }

  /** Whether a line stands above a bare address, whose title it is. */
  private static boolean titles(List<Line> article, int index) {
    Line next = index + 1 < article.size() ? article.get(index + 1) : null;
    return next != null
        && next.anchors.size() == 1
        && next.linked() > 0.9
        && Line.bareUrl(next.anchors.get(0));
  }

  /** What a line says in the digest's words: no quotation, no linked title, no names. */
  private static String own(Line line) {
    boolean other = line.lies(Kind.QUOTE) || line.linked() >= 0.3 || line.names() >= Byline.LIKELY;
    if (other) {
      return "";
    }
    StringBuilder words = new StringBuilder();
    boolean mixed = line.block.spans().stream().anyMatch(s -> !s.italic() && !s.text().isBlank());
    for (Span span : line.block.spans()) {
      words.append(span.italic() && mixed ? " " : span.text());
    }
    boolean quotes = words.chars().anyMatch(c -> "“\"„«".indexOf(c) >= 0);
    return quotes ? QUOTED.matcher(words).replaceAll(" ") : words.toString();
  }
}
