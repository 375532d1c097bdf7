package paperboy.read.markdown;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.commonmark.node.Block;
import org.commonmark.node.CustomBlock;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.ParserState;
import paperboy.read.line.DisplayedFormula;

/** A displayed formula: lines from one that begins with {@code $$} to one that ends with it. */
final class FormulaBlock extends AbstractBlockParser {
  private static final String SIGN = "$$";

  /** The formula with its dollars. */
  static final class Formula extends CustomBlock {
    private String tex = "";

    String tex() {
      return tex;
    }
  }

  private final Formula formula = new Formula();
  private final StringBuilder tex = new StringBuilder();
  private boolean closed;

  /** What finds the formulas of a text; only those that are closed. */
  static BlockParserFactory factory(String text) {
    Set<Integer> beginnings = beginnings(text);
    return (state, matched) -> {
      int begin = state.getLine().getSourceSpan().getInputIndex();
      boolean formula = beginnings.contains(begin) && state.getIndent() < 8;
      return formula
          ? BlockStart.of(new FormulaBlock()).atIndex(state.getNextNonSpaceIndex())
          : BlockStart.none();
    };
  }

  /** Where the lines begin that a closed formula begins with. */
  private static Set<Integer> beginnings(String text) {
    List<String> lines = text.lines().map(FormulaBlock::strip).toList();
    Set<Integer> beginnings = new HashSet<>();
    int begin = 0;
    int end = -1;
    for (int i = 0; i < lines.size(); i++) {
      if (i > end && DisplayedFormula.end(lines, i) >= 0) {
        end = DisplayedFormula.end(lines, i);
        beginnings.add(begin);
      }
      begin = next(text, begin);
    }
    return beginnings;
  }

  private static int next(String text, int begin) {
    int end = begin;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    return end + (text.startsWith("\r\n", end) ? 2 : 1);
  }

  /** Without spaces and the marks of quotes and lists before the dollars. */
  private static String strip(String line) {
    String words = line.strip();
    int i = 0;
    while (i < words.length() && i < 10 && " >*+-".indexOf(words.charAt(i)) >= 0) {
      i++;
    }
    return words.substring(i);
  }

  @Override
  public Block getBlock() {
    return formula;
  }

  @Override
  public BlockContinue tryContinue(ParserState state) {
    return closed ? BlockContinue.none() : BlockContinue.atIndex(state.getIndex());
  }

  @Override
  public void addLine(SourceLine line) {
    String words = line.getContent().toString().strip();
    boolean first = tex.length() == 0;
    tex.append(first ? "" : "\n").append(words);
    closed = words.endsWith(SIGN) && !(first && words.length() <= 4 && !words.equals("$$$$"));
  }

  @Override
  public void closeBlock() {
    formula.tex = tex.toString();
  }
}
