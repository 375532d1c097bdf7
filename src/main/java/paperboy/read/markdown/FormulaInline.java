package paperboy.read.markdown;

import java.util.Set;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Text;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/**
 * Formulas between dollars, whose underscores and backslashes are no Markdown: {@code $f_{cheap}$}.
 * As in Pandoc, there is no space inside the dollars and no digit after them, so that {@code $5 and
 * $10} stay prices.
 */
final class FormulaInline implements InlineContentParser {
  /** Longer ones are taken for text, which bounds the search after a lone dollar. */
  private static final int LONGEST = 1000;

  /** A formula with its dollars. */
  static final class Formula extends CustomNode {
    private final String tex;

    Formula(String tex) {
      this.tex = tex;
    }

    String tex() {
      return tex;
    }
  }

  /** Makes the parsers. */
  static final class Factory implements InlineContentParserFactory {
    @Override
    public Set<Character> getTriggerCharacters() {
      return Set.of('$');
    }

    @Override
    public InlineContentParser create() {
      return new FormulaInline();
    }
  }

  @Override
  public ParsedInline tryParse(InlineParserState state) {
    Scanner scanner = state.scanner();
    Position begin = scanner.position();
    int dollars = scanner.matchMultiple('$');
    if (dollars > 2) {
      // all of them at once: each alone would count the others again
      return ParsedInline.of(new Text("$".repeat(dollars)), scanner.position());
    }
    if (dollars == 1 && blank(scanner.peek())) {
      return ParsedInline.none();
    }
    for (int i = 0; i < LONGEST && scanner.hasNext(); i++) {
      if (scanner.peek() == '\\') {
        scanner.next();
      } else if (scanner.peek() == '$') {
        boolean spaced = blank((char) scanner.peekPreviousCodePoint());
        if (scanner.matchMultiple('$') >= dollars && closes(dollars, spaced, scanner.peek())) {
          String tex = scanner.getSource(begin, scanner.position()).getContent();
          return ParsedInline.of(new Formula(tex), scanner.position());
        }
        continue;
      }
      scanner.next();
    }
    return ParsedInline.none();
  }

  private static boolean closes(int dollars, boolean spaced, char after) {
    return dollars == 2 || !spaced && !(after >= '0' && after <= '9');
  }

  private static boolean blank(char c) {
    return c == Scanner.END || Character.isWhitespace(c);
  }
}
