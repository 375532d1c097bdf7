package paperboy.read.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import paperboy.document.Block;
import paperboy.document.Span;

/**
 * Links that a text prints as notes: {@code [1] https://…} lines at its end, {@code [1]} where they
 * belong. The marks become links and the list goes, as on the page the text was made from.
 */
final class Footnotes {

  /** {@code [12] https://example.org/a}, {@code [12]: https://example.org/a}. */
  private static final Pattern NOTE =
      Pattern.compile("\\[(\\d{1,3})\\]:?\\s{1,8}(https?://\\S{4,2000})");

  private static final Pattern MARK = Pattern.compile("\\[(\\d{1,3})\\]");

  /** One such line may be anything; two are a list. */
  private static final int LIST = 2;

  private final Map<String, String> addresses = new HashMap<>();

  private Footnotes() {}

  /** The blocks with marks as links; the same ones when the text has no such list. */
  static List<Block> resolved(List<Block> blocks) {
    Footnotes notes = new Footnotes();
    for (Block block : blocks) {
      Matcher m = NOTE.matcher(block.text().strip());
      if (m.matches()) {
        notes.addresses.putIfAbsent(m.group(1), m.group(2));
      }
    }
    return notes.addresses.size() < LIST ? blocks : notes.link(blocks);
  }

  private List<Block> link(List<Block> blocks) {
    List<Block> linked = new ArrayList<>();
    for (Block b : blocks) {
      if (!NOTE.matcher(b.text().strip()).matches()) {
        List<Span> spans = new ArrayList<>();
        b.spans().forEach(span -> spans.addAll(marked(span)));
        linked.add(
            new Block(b.kind(), b.level(), spans, b.start(), b.end(), b.in(), b.continues()));
      }
    }
    return linked;
  }

  private List<Span> marked(Span span) {
    List<Span> parts = new ArrayList<>();
    Matcher m = MARK.matcher(span.text());
    int at = 0;
    while (!span.linked() && m.find()) {
      if (addresses.containsKey(m.group(1))) {
        add(parts, span, at, m.start(), null);
        add(parts, span, m.start(), m.end(), addresses.get(m.group(1)));
        at = m.end();
      }
    }
    add(parts, span, at, span.text().length(), span.href());
    return parts;
  }

  private static void add(List<Span> parts, Span span, int from, int to, String href) {
    if (from < to) {
      parts.add(new Span(span.text().substring(from, to), span.bold(), span.italic(), href));
    }
  }
}
