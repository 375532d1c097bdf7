package paperboy.extract;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/** Weights as the program reads them: {@code TITLE = 3.00}. */
final class ResourceFile {

  private ResourceFile() {}

  /**
   * What was believed before any fit: the weights of {@code believed-…}, and those of the program
   * where it is silent. Fitting from these, never from the last fit, keeps fits from drifting and
   * figures on digests left out honest.
   */
  static <E extends Enum<E>> double[] believed(String file, Class<E> names) throws IOException {
    Properties believed = new Properties();
    try (InputStream in = ResourceFile.class.getResourceAsStream("believed-" + file)) {
      believed.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    }
    Map<E, Double> present = Weights.read(file, names);
    return Arrays.stream(names.getEnumConstants())
        .mapToDouble(
            name ->
                Double.parseDouble(
                    believed.getProperty(name.name(), String.valueOf(present.get(name)))))
        .toArray();
  }

  /** Writes fitted weights into their file; its comments and order stay. */
  static void write(Path file, Enum<?>[] names, double[] weights) throws IOException {
    List<String> lines = new ArrayList<>(Files.readAllLines(file, StandardCharsets.UTF_8));
    for (Enum<?> name : names) {
      String line = name + " = " + printed(weights[name.ordinal()]);
      lines.replaceAll(old -> old.startsWith(name + " =") ? line : old);
    }
    Files.write(file, lines, StandardCharsets.UTF_8);
  }

  /** The weights in one line. */
  static String said(Enum<?>[] names, double[] weights) {
    StringBuilder said = new StringBuilder();
    for (Enum<?> name : names) {
      said.append(name).append(' ').append(printed(weights[name.ordinal()])).append("  ");
    }
    return said.toString().strip();
  }

  /** {@code -0.00} is {@code 0.00}. */
  private static String printed(double weight) {
    return String.format(Locale.ROOT, "%.2f", Math.round(weight * 100) / 100.0 + 0.0);
  }
}
