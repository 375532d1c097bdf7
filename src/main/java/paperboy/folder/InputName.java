package paperboy.folder;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import paperboy.export.DigestId;

/** What a file's name says of whether it is an input. */
public enum InputName {
  /** It has the extension of a digest or of an archive of digests. */
  INPUT,
  /** It is of another type. */
  UNSUPPORTED,
  /** It is hidden, half-loaded, or something a system or program leaves for itself. */
  PASSED_OVER;

  /**
   * Ends and whole names, in lower case, that programs use for what is not finished or not ours.
   */
  private static final Set<String> LEFT_ALONE = lines("left-alone.txt");

  /**
   * Tells from every name on a path.
   *
   * @param path below the inbox, {@code /} between names: {@code 2024/a.html}
   */
  public static InputName of(String path) {
    if (Stream.of(path.split("/")).anyMatch(InputName::leftAlone)) {
      return PASSED_OVER;
    }
    String extension = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return DigestId.EXTENSIONS.contains(extension) ? INPUT : UNSUPPORTED;
  }

  private static boolean leftAlone(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    String end = lower.substring(Math.max(lower.lastIndexOf('.'), 0));
    return lower.startsWith(".")
        || lower.startsWith("~$")
        || lower.endsWith("~")
        || LEFT_ALONE.contains(lower)
        || LEFT_ALONE.contains(end);
  }

  private static Set<String> lines(String resource) {
    try (InputStream in = InputName.class.getResourceAsStream(resource);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the resource " + resource, e);
    }
  }
}
