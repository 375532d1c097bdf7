package paperboy.read;

import paperboy.document.Document;
import paperboy.document.Source;
import paperboy.read.decode.Decoded;
import paperboy.read.decode.UnreadableException;

/** Reads one format. */
@FunctionalInterface
public interface Reader {

  /**
   * Makes a document of an input.
   *
   * <pre>{@code Reader reader = new HtmlReader()::read;}</pre>
   *
   * @param source the input
   * @param decoded its text
   * @throws UnreadableException when there is nothing in it to read
   */
  Document read(Source source, Decoded decoded);
}
