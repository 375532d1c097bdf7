package paperboy.site;

import java.util.Objects;
import java.util.function.Function;
import paperboy.catalogue.Paper;

/**
 * A way to cite a paper that its page offers to copy.
 *
 * @param name what people call it: {@code BibTeX}
 * @param text writes the citation, of any number of lines
 */
public record Citation(String name, Function<Paper, String> text) {

  public Citation {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(text, "text");
  }
}
