package paperboy.folder;

import java.nio.charset.StandardCharsets;

/** File names that fit into a file system. */
final class Names {

  /** The longest name most file systems take. */
  private static final int MOST_BYTES = 255;

  private Names() {}

  /** A name with a suffix; the name is cut, between characters, if both do not fit. */
  static String cut(String name, String suffix) {
    int room = MOST_BYTES - bytes(suffix);
    int end = name.length();
    while (bytes(name.substring(0, end)) > room) {
      end = name.offsetByCodePoints(end, -1);
    }
    return name.substring(0, end) + suffix;
  }

  private static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }
}
