package paperboy.site;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Objects;
import paperboy.export.SafeText;

/**
 * A piece of HTML in the making. Whatever comes in as text or attribute leaves escaped; there is no
 * way to add markup but by the methods, so nothing that a digest says can become an element.
 *
 * <pre>{@code
 * new Html().open("p", "class", "by").text("R. & D.").close()   // <p class="by">R. &amp; D.</p>
 * }</pre>
 */
final class Html {

  private final StringBuilder written = new StringBuilder();
  private final Deque<String> open = new ArrayDeque<>();

  /**
   * Begins an element.
   *
   * @param attributes names and values by turns; an attribute whose value is null is left out
   */
  Html open(String element, String... attributes) {
    tag(element, attributes);
    open.push(element);
    return this;
  }

  /** Ends the element begun last. */
  Html close() {
    written.append("</").append(open.pop()).append('>');
    return this;
  }

  /** An element with text in it. */
  Html element(String element, String text, String... attributes) {
    return open(element, attributes).text(text).close();
  }

  /** An element that has no end: {@code meta}, {@code input}. */
  Html single(String element, String... attributes) {
    tag(element, attributes);
    return this;
  }

  /** Text; nothing where it is null. */
  Html text(String text) {
    if (text != null) {
      escape(SafeText.lines(text));
    }
    return this;
  }

  /** Another piece, whole. */
  Html add(Html other) {
    written.append(other.toString());
    return this;
  }

  /** A line end, for people who read the source. */
  Html line() {
    written.append('\n');
    return this;
  }

  /** How many bytes it takes in a file. */
  int bytes() {
    return written.toString().getBytes(StandardCharsets.UTF_8).length;
  }

  boolean isEmpty() {
    return written.length() == 0;
  }

  /** The markup; an open element is a mistake of the caller. */
  @Override
  public String toString() {
    if (!open.isEmpty()) {
      throw new IllegalStateException("<" + open.peek() + "> is still open; close it first");
    }
    return written.toString();
  }

  private void tag(String element, String... attributes) {
    written.append('<').append(element);
    for (int i = 0; i + 1 < attributes.length; i += 2) {
      if (attributes[i + 1] != null) {
        attribute(attributes[i], attributes[i + 1]);
      }
    }
    written.append('>');
  }

  private void attribute(String name, String value) {
    if (name.startsWith("on") || name.equals("style")) {
      throw new IllegalArgumentException(name + " is inline code, which the policy forbids");
    }
    if (name.equals("href") && !harmless(value)) {
      throw new IllegalArgumentException("href leads to another scheme than http: " + value);
    }
    written.append(' ').append(name);
    if (!value.isEmpty()) {
      written.append("=\"");
      escape(SafeText.line(value));
      written.append('"');
    }
  }

  /** Whether an address is of the web or relative: {@code https://a.org/}, {@code ../a.html}. */
  static boolean harmless(String address) {
    String url = Objects.requireNonNull(address, "address").toLowerCase(Locale.ROOT);
    return url.startsWith("https://")
        || url.startsWith("http://")
        || url.indexOf(':') < 0 && !url.startsWith("/") && !url.startsWith("\\");
  }

  private void escape(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> written.append("&amp;");
        case '<' -> written.append("&lt;");
        case '>' -> written.append("&gt;");
        case '"' -> written.append("&quot;");
        case '\'' -> written.append("&#39;");
        default -> written.append(c);
      }
    }
  }
}
