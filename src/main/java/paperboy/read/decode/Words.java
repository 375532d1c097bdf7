package paperboy.read.decode;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Word lists on the class path: UTF-8, words split by spaces, lines after {@code #} left out. */
public final class Words {
  private Words() {}

  /** All words of a list that lies beside a class, in order. */
  public static Set<String> in(Class<?> beside, String file) {
    Set<String> words = new LinkedHashSet<>();
    for (String line : lines(beside, file)) {
      words.addAll(List.of(line.split(" ++")));
    }
    return words;
  }

  /** The lines of a list without comments and empty ones. */
  public static List<String> lines(Class<?> beside, String file) {
    InputStream in = Objects.requireNonNull(beside.getResourceAsStream(file), file);
    List<String> lines = new ArrayList<>();
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          lines.add(line.strip());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be read from the class path", e);
    }
    return lines;
  }
}
