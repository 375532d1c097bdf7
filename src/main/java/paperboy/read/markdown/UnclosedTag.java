package paperboy.read.markdown;

import java.util.Set;
import org.commonmark.node.Text;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/**
 * Takes a {@code <} that nothing closes nearby for text. The parser itself looks for the end of the
 * paragraph at each of them, which a megabyte of them turns into hours.
 */
final class UnclosedTag implements InlineContentParser {
  /** How far away a tag or comment may end. */
  private static final int NEARBY = 4000;

  /** After one that is not closed this many more are taken for text unseen. */
  private static final int PATIENCE = 40;

  private int unseen;

  /** Makes the parsers, one a paragraph. */
  static final class Factory implements InlineContentParserFactory {
    @Override
    public Set<Character> getTriggerCharacters() {
      return Set.of('<');
    }

    @Override
    public InlineContentParser create() {
      return new UnclosedTag();
    }
  }

  @Override
  public ParsedInline tryParse(InlineParserState state) {
    Scanner scanner = state.scanner();
    scanner.next();
    Position after = scanner.position();
    if (unseen > 0) {
      unseen--;
      return ParsedInline.of(new Text("<"), after);
    }
    if (closed(scanner)) {
      return ParsedInline.none();
    }
    unseen = PATIENCE;
    return ParsedInline.of(new Text("<"), after);
  }

  private static boolean closed(Scanner scanner) {
    String end =
        scanner.next("!--")
            ? "-->"
            : scanner.next("![CDATA[") ? "]]>" : scanner.next('?') ? "?>" : ">";
    for (int i = 0; i < NEARBY && scanner.hasNext(); i++) {
      if (scanner.next(end)) {
        return true;
      }
      scanner.next();
    }
    return false;
  }
}
