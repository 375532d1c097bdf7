package paperboy.read.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.IntUnaryOperator;
import java.util.regex.Pattern;
import paperboy.document.Block;
import paperboy.document.Container;
import paperboy.document.Span;

/**
 * Gathers text into blocks. Readers say where they are ({@link #in}), what the next line is ({@link
 * #kind}), and feed it text; blank lines never become blocks.
 *
 * <pre>{@code
 * writer.kind(Block.Kind.HEADING, 2);
 * writer.text("Vision", Style.PLAIN, 3, 9);
 * writer.endParagraph();
 * }</pre>
 */
public final class BlockWriter {
  /** Empty lines before the first one with text: {@code "\n\n x"}. */
  private static final Pattern BLANK_HEAD = Pattern.compile("\\A(?:[ \\t]*+\\n)++");

  private final List<Block> blocks = new ArrayList<>();
  private final LineText line = new LineText();
  private Container in;
  private Block.Kind kind = Block.Kind.PARAGRAPH;
  private int level;
  private int item;
  private Container lineIn;
  private Block.Kind lineKind;
  private int lineLevel;
  private int start;
  private int end;
  private boolean continuing;
  private boolean broken;

  /** What is to be printed on lines of its own after the present one. */
  private final List<Apart> apart = new ArrayList<>();

  private record Apart(String text, Style style, int from, int to) {}

  private String enumerator = "";

  /** From the positions given here to positions in the document's source. */
  private IntUnaryOperator source = IntUnaryOperator.identity();

  /** Begins in a container, which is the page as a rule. */
  public BlockWriter(Container in) {
    this.in = Objects.requireNonNull(in, "in");
  }

  /**
   * Positions given from here on are in another text than the document's source; this maps them
   * back.
   */
  public void positions(IntUnaryOperator toSource) {
    endParagraph();
    this.source = Objects.requireNonNull(toSource, "toSource");
  }

  /** The container the next line lies in. */
  public Container in() {
    return in;
  }

  /** Moves on to another container; a line half read ends with its paragraph. */
  public void in(Container container) {
    endParagraph();
    this.in = Objects.requireNonNull(container, "container");
  }

  /** What lines are from here on; {@code level} as in {@link Block#level}. */
  public void kind(Block.Kind next, int nextLevel) {
    this.kind = next;
    this.level = nextLevel;
  }

  /** The next line, whatever is printed next, is a list item's first; 0 takes that back. */
  public void item(int depth) {
    this.item = depth;
  }

  /** The next line, whatever is printed next, begins with this number; empty takes that back. */
  public void enumerator(String number) {
    this.enumerator = Objects.requireNonNull(number, "number");
  }

  /**
   * Adds text to the line.
   *
   * @param text as in the source; white space is collapsed here
   * @param style how it is set
   * @param from where its first printed character stands in the source
   * @param to where its last one ends there
   */
  public void text(String text, Style style, int from, int to) {
    add(text, style, from, to, false);
  }

  /**
   * Adds text that goes on a line of its own after the present one, such as the address behind a
   * picture, which is no part of the words beside it.
   */
  public void apart(String text, Style style, int from, int to) {
    apart.add(new Apart(text, style, from, to));
  }

  /** Adds text whose spaces and line ends count. */
  public void verbatim(String text, Style style, int from, int to) {
    add(text, style, from, to, true);
  }

  private void add(String text, Style style, int from, int to, boolean kept) {
    boolean was = line.blank();
    boolean printed = !text.chars().allMatch(Glyphs::space);
    if (was && printed && !enumerator.isEmpty()) {
      line.flowing(enumerator, Style.PLAIN);
      enumerator = "";
    }
    if (kept) {
      line.kept(text, style);
    } else {
      line.flowing(text, style);
    }
    if (was && !line.blank()) {
      begin(from);
    }
    if (printed) {
      end = Math.max(end, to);
    }
  }

  private void begin(int from) {
    lineIn = in;
    lineKind = item > 0 && kind == Block.Kind.PARAGRAPH ? Block.Kind.ITEM : kind;
    lineLevel = lineKind == Block.Kind.ITEM ? item : level;
    item = 0;
    start = from;
    end = from;
  }

  /** A printed line break: what follows continues the paragraph; two in a row end it. */
  public void lineBreak() {
    if (line.blank() && apart.isEmpty()) {
      continuing = continuing && !broken;
      broken = true;
    } else {
      flush();
      continuing = true;
      broken = true;
    }
  }

  /** Ends the paragraph. */
  public void endParagraph() {
    flush();
    continuing = false;
    broken = false;
  }

  /** A rule between parts as printed: {@code rule("* * *", 10, 15)}. */
  public void rule(String printed, int from, int to) {
    endParagraph();
    int first = source.applyAsInt(from);
    blocks.add(
        new Block(Block.Kind.RULE, 0, List.of(Span.of(printed)), first, to(first, to), in, false));
  }

  /** An exclusive end follows the last character wherever that one stands. */
  private int to(int from, int last) {
    return Math.max(from, last == 0 ? 0 : source.applyAsInt(last - 1) + 1);
  }

  /** How many blocks there are so far, without the line being read. */
  public int size() {
    return blocks.size();
  }

  /** Whether a line is being read that has text. */
  public boolean reading() {
    return !line.blank();
  }

  /** All blocks, the line being read included. */
  public List<Block> blocks() {
    endParagraph();
    return List.copyOf(blocks);
  }

  private void flush() {
    flushLine();
    for (Apart text : apart) {
      int from = source.applyAsInt(text.from());
      Style style = text.style();
      Span span = new Span(text.text(), style.bold(), style.italic(), style.href());
      int to = to(from, text.to());
      blocks.add(new Block(Block.Kind.PARAGRAPH, 0, List.of(span), from, to, in, continuing));
      continuing = true;
      broken = false;
    }
    apart.clear();
  }

  private void flushLine() {
    if (line.blank()) {
      line.take();
      return;
    }
    List<Span> spans = trimmed(line.take(), lineKind == Block.Kind.PREFORMATTED);
    if (!spans.isEmpty()) {
      int from = source.applyAsInt(start);
      blocks.add(new Block(lineKind, lineLevel, spans, from, to(from, end), lineIn, continuing));
      broken = false;
      continuing = continuing || !apart.isEmpty();
    }
  }

  /** Only preformatted text can begin or end with blank lines or spaces; they go. */
  private static List<Span> trimmed(List<Span> spans, boolean kept) {
    if (!kept) {
      return spans;
    }
    List<Span> left = new ArrayList<>(spans);
    while (!left.isEmpty() && left.get(left.size() - 1).text().isBlank()) {
      left.remove(left.size() - 1);
    }
    while (!left.isEmpty() && left.get(0).text().isBlank()) {
      left.remove(0);
    }
    if (!left.isEmpty()) {
      Span first = left.get(0);
      left.set(0, with(first, BLANK_HEAD.matcher(first.text()).replaceFirst("")));
      Span last = left.get(left.size() - 1);
      left.set(left.size() - 1, with(last, last.text().stripTrailing()));
    }
    return left;
  }

  private static Span with(Span span, String text) {
    return new Span(text, span.bold(), span.italic(), span.href());
  }
}
