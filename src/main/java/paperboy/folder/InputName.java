package paperboy.folder;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import paperboy.export.DigestId;
import paperboy.url.Lines;

/** What a file's name says of whether it is an input. */
enum InputName {
  /** It has the extension of a digest or of an archive of digests. */
  INPUT,
  /** It is of another type. */
  UNSUPPORTED,
  /** It is hidden, half-loaded, or something a system or program leaves for itself. */
  PASSED_OVER;

  /**
   * Ends and whole names, in lower case, that programs use for what is not finished or not ours.
   */
  private static final Set<String> LEFT_ALONE =
      Set.copyOf(Lines.of(InputName.class, "left-alone.txt"));

  /**
   * Tells from every name on a path.
   *
   * @param path below the inbox, {@code /} between names: {@code 2024/a.html}
   */
  public static InputName of(String path) {
    if (Stream.of(path.split("/")).anyMatch(InputName::leftAlone)) {
      return PASSED_OVER;
    }
    String name = path.substring(path.lastIndexOf('/') + 1);
    String extension = name.substring(Math.max(name.lastIndexOf('.'), 0)).toLowerCase(Locale.ROOT);
    boolean known =
        extension.startsWith(".") && DigestId.EXTENSIONS.contains(extension.substring(1));
    return known ? INPUT : UNSUPPORTED;
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
}
