package paperboy.read.decode;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import paperboy.document.Source;

/** What no text begins with or holds. */
final class Binary {
  private static final int SAMPLE = 64 * 1024;

  /** First bytes as Latin-1, and what files that begin so are called. */
  private static final Map<String, String> KNOWN = known();

  private Binary() {}

  /** Refuses formats known by their first bytes: a PDF by any name stays a PDF. */
  static void refuseKnown(Source source) {
    byte[] b = source.bytes();
    String head = new String(b, 0, Math.min(b.length, 16), StandardCharsets.ISO_8859_1);
    for (Map.Entry<String, String> known : KNOWN.entrySet()) {
      if (head.startsWith(known.getKey())) {
        throw new UnreadableException(
            "binary",
            "%s is %s, whatever its name says; save the article as HTML, Markdown or text"
                .formatted(source.path(), known.getValue()));
      }
    }
  }

  /** Refuses bytes with more control characters than an accident leaves. */
  static void refuseControls(Source source) {
    byte[] b = source.bytes();
    int end = Math.min(b.length, SAMPLE);
    int controls = 0;
    for (int i = 0; i < end; i++) {
      controls += control(b[i]) ? 1 : 0;
    }
    if (controls * 200L > end) {
      throw new UnreadableException(
          "binary",
          "%s holds binary data: %d of its first %d bytes are control characters; save the article as HTML, Markdown or text"
              .formatted(source.path(), controls, end));
    }
  }

  private static boolean control(byte b) {
    return b >= 0 && b < 0x20 && b != '\t' && b != '\n' && b != '\r' && b != '\f' && b != 0x1B;
  }

  private static Map<String, String> known() {
    Map<String, String> known = new LinkedHashMap<>();
    known.put("%PDF-", "a PDF");
    known.put("\u0089PNG", "a PNG image");
    known.put("\u00FF\u00D8\u00FF", "a JPEG image");
    known.put("GIF8", "a GIF image");
    known.put("RIFF", "a RIFF file (WebP, WAV)");
    known.put("\u00D0\u00CF\u0011\u00E0", "an old Office document");
    known.put("{\\rtf", "an RTF document");
    known.put("\u007FELF", "a program");
    known.put("7z\u00BC\u00AF", "a 7z archive");
    known.put("Rar!\u001A", "a RAR archive");
    known.put("BZh", "a bzip2 archive");
    known.put("\u00FD7zXZ", "an xz archive");
    known.put("SQLite format", "an SQLite database");
    known.put("%!PS", "a PostScript document");
    return known;
  }
}
