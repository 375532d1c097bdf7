package paperboy.read.markdown;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.SourceSpan;
import org.commonmark.renderer.html.AttributeProvider;
import paperboy.read.html.PrintedNumber;

/**
 * Numbers of ordered lists, which HTML leaves to the browser but Markdown prints: {@code 3) Text}.
 */
final class PrintedNumbers implements AttributeProvider {
  /** {@code 3)} after the list's indentation (CommonMark 0.31, section 5.2). */
  private static final Pattern NUMBER = Pattern.compile("[ \\t]{0,20}+(\\d{1,9}[.)])");

  private final String source;

  PrintedNumbers(String source) {
    this.source = source;
  }

  @Override
  public void setAttributes(Node node, String tag, Map<String, String> attributes) {
    if (node instanceof ListItem && node.getParent() instanceof OrderedList) {
      List<SourceSpan> spans = node.getSourceSpans();
      Matcher number = NUMBER.matcher(source);
      if (!spans.isEmpty()
          && number.region(spans.get(0).getInputIndex(), source.length()).lookingAt()) {
        attributes.put(PrintedNumber.ATTRIBUTE, number.group(1));
      }
    }
  }
}
