package paperboy.read.text;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import paperboy.document.Block;
import paperboy.document.Container;
import paperboy.read.line.BareLinks;
import paperboy.read.line.BlockWriter;
import paperboy.read.line.DisplayedFormula;
import paperboy.read.line.LineStart;
import paperboy.read.line.Style;
import paperboy.read.line.Wrap;

/** Writes the logical lines of plain text. */
public final class TextBlocks {
  /** {@code ## Vision ##}. */
  private static final Pattern HEADING = Pattern.compile("\\s{0,3}(#{1,6})[ \\t]++(?=\\S)");

  private static final String SENTENCE_ENDS = ".!?:;。！？：；";

  /** The fence of arXiv's mails before more text: {@code \\ ( https://arxiv.org/abs/… , 5kb)}. */
  private static final Pattern FENCED = Pattern.compile("\\\\\\\\\\s++(?=\\S)");

  private final List<TextLine> lines;
  private final List<String> texts;
  private final Wrap wrap;
  private final BlockWriter writer;
  private TextLists lists;
  private final Container outside;
  private TextLine before;
  private boolean quoted;

  /** Whether a line of the present paragraph begins with a label. */
  private boolean labelled;

  private TextBlocks(List<TextLine> lines, BlockWriter writer) {
    this.lines = lines;
    this.texts = lines.stream().map(TextLine::text).toList();
    this.wrap = Wrap.of(texts);
    this.writer = writer;
    this.lists = new TextLists(writer);
    this.outside = writer.in();
  }

  /** Writes a stretch of the text into the container the writer is in. */
  public static void write(String text, int from, int to, BlockWriter writer) {
    new TextBlocks(TextLine.in(text, from, to), writer).write();
    writer.endParagraph();
  }

  private void write() {
    for (int i = 0; i < lines.size(); i++) {
      TextLine line = lines.get(i);
      int formula = DisplayedFormula.end(texts, i);
      if (line.blank()) {
        end();
      } else if (formula >= 0) {
        formula(i, formula);
        i = formula;
      } else if (i + 1 < lines.size() && underlined(line, lines.get(i + 1))) {
        heading(Rules.underline(lines.get(++i).text(), line.text()), line);
      } else if (Rules.rule(line.text())) {
        lists.leave(0);
        writer.rule(line.stripped(), line.start(), line.end());
        before = null;
      } else {
        line(line);
      }
    }
  }

  private void end() {
    writer.endParagraph();
    before = null;
  }

  private void line(TextLine printed) {
    TextLine line = printed;
    Matcher fence = FENCED.matcher(line.text());
    if (fence.lookingAt()) {
      writer.rule("\\\\", line.start(), line.start() + 2);
      before = null;
      line = line.from(fence.end());
    }
    Matcher heading = HEADING.matcher(line.text());
    int bullet = headed(line) ? 0 : LineStart.bullet(line.text());
    if (heading.lookingAt()) {
      heading(heading.group(1).length(), line.from(heading.end()));
    } else if (quote(line)) {
      return;
    } else if (bullet > 0) {
      writer.endParagraph();
      lists.item(line.indent(), line.indent() + bullet - leading(line));
      print(line.from(bullet));
      before = line;
    } else {
      running(line);
    }
  }

  /**
   * {@code ■ Vision} between blank lines heads what follows; in a row with others it is a bullet.
   */
  private boolean headed(TextLine line) {
    String text = line.text();
    return before == null && !text.isEmpty() && "■◆▼★".indexOf(text.charAt(0)) >= 0 && alone(line);
  }

  private boolean alone(TextLine line) {
    int next = lines.indexOf(line) + 1;
    return next >= lines.size() || lines.get(next).blank();
  }

  private static int leading(TextLine line) {
    return line.text().length() - line.text().stripLeading().length();
  }

  /** Text that goes on in the line before, in its paragraph, or begins one. */
  private void running(TextLine line) {
    if (before != null && goesOn(line)) {
      String joint = Wrap.joint(before.text(), line.text());
      writer.text(joint, Style.PLAIN, line.start(), line.start());
    } else {
      boolean fresh = before == null || wrap.wrapped() && line.indent() > before.indent();
      if (fresh) {
        writer.endParagraph();
      } else {
        writer.lineBreak();
      }
      lists.leave(line.indent());
      labelled = !fresh && labelled || LineStart.label(line.text());
    }
    print(line);
    before = line;
  }

  /** A folded label ("Title: …" with its rest indented) goes on whatever the width. */
  private boolean goesOn(TextLine line) {
    boolean folded =
        wrap.wrapped()
            && LineStart.label(before.text())
            && line.indent() >= before.indent() + 2
            && before.text().length() > 40
            && !LineStart.own(line.text());
    boolean prose = !labelled && SENTENCE_ENDS.indexOf(last(before)) < 0;
    return folded
        || (prose
            ? wrap.joinsProse(before.text(), line.text())
            : wrap.joins(before.text(), line.text()));
  }

  private static char last(TextLine line) {
    String text = line.text().stripTrailing();
    return text.charAt(text.length() - 1);
  }

  private boolean quote(TextLine line) {
    boolean now = line.stripped().startsWith(">") && (quoted || !lists.inside());
    if (now != quoted) {
      writer.in(now ? new Container(Container.Kind.QUOTE, "blockquote", outside) : outside);
      lists = new TextLists(writer);
      before = null;
      quoted = now;
    }
    if (now) {
      TextLine inner = line.from(line.text().indexOf('>') + 1);
      if (inner.blank()) {
        end();
      } else {
        running(inner);
      }
    }
    return now;
  }

  private boolean underlined(TextLine line, TextLine under) {
    return before == null
        && LineStart.bullet(line.text()) == 0
        && !Rules.rule(line.text())
        && Rules.underline(under.text(), line.text()) > 0;
  }

  private void heading(int level, TextLine line) {
    lists.leave(0);
    writer.endParagraph();
    writer.kind(Block.Kind.HEADING, level);
    print(line);
    writer.endParagraph();
    writer.kind(Block.Kind.PARAGRAPH, 0);
    before = null;
  }

  private void formula(int first, int last) {
    lists.leave(lines.get(first).indent());
    end();
    writer.kind(Block.Kind.PREFORMATTED, 0);
    for (TextLine line : lines.subList(first, last + 1)) {
      writer.verbatim(line.stripped() + "\n", Style.PLAIN, line.start(), line.end());
    }
    writer.endParagraph();
    writer.kind(Block.Kind.PARAGRAPH, 0);
  }

  private void print(TextLine line) {
    int from = line.start() + leading(line);
    BareLinks.write(line.text(), Style.PLAIN, from, Math.max(from, line.end()), writer);
  }
}
