package paperboy.library;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Writer;

/** A JSON array, an item a line, so that a changed paper is a changed line. */
final class JsonArraySheet {

  private final Writer out;
  private boolean first = true;

  /** Opens the array. */
  JsonArraySheet(Writer out) throws IOException {
    this.out = out;
    out.append('[');
  }

  void add(ObjectNode item) throws IOException {
    out.append(first ? "\n" : ",\n").append(item.toString());
    first = false;
  }

  /** Closes the array, without a line end behind it. */
  void close() throws IOException {
    out.append(first ? "]" : "\n]");
  }
}
