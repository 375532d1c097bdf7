package paperboy.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.util.Objects;
import paperboy.model.Digest;

/**
 * Digests as JSON, field by field in the order of the published schema ({@code
 * paperboy/export/digest.schema.json}), two spaces deep, ending in a line end.
 */
public final class JsonExport implements Exporter {

  private static final ObjectWriter WRITER = new ObjectMapper().writer(layout());

  @Override
  public String format() {
    return "json";
  }

  @Override
  public Export export(Digest digest) {
    Objects.requireNonNull(digest, "digest");
    DigestId id = DigestId.of(digest.origin().file());
    try {
      Object tree = DigestTree.of(Sanitizer.sanitize(digest));
      return new Export(id + ".json", WRITER.writeValueAsString(tree) + "\n");
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree of plain values is always JSON", e);
    }
  }

  /** {@code "key": value} and line feeds on every system. */
  private static DefaultPrettyPrinter layout() {
    return new DefaultPrettyPrinter()
        .withObjectIndenter(new DefaultIndenter("  ", "\n"))
        .withSeparators(
            Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator(""));
  }
}
