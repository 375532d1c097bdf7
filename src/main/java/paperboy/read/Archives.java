package paperboy.read;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import paperboy.document.Source;
import paperboy.read.decode.Decoder;
import paperboy.read.decode.UnreadableException;
import paperboy.read.mail.Attachments;

/**
 * Inputs that hold others: zip and gzip files, and mails with digests attached. Everything stays in
 * memory; names inside are names only and nothing is ever written under them.
 */
public final class Archives {
  private static final int MOST_MEMBERS = 2000;
  private static final long MOST_BYTES = 256L * 1024 * 1024;

  /** Text packs 20 : 1 at best; more than this is made to harm. */
  private static final int RATIO = 200;

  /** Small files may pack better by chance. */
  private static final long SMALL = 1024 * 1024;

  private static final Set<String> DIGESTS =
      Set.of(
          "html",
          "htm",
          "xhtml",
          "mhtml",
          "mht",
          "md",
          "markdown",
          "qmd",
          "txt",
          "eml",
          "xml",
          "rss",
          "atom",
          "zip",
          "gz");

  private Archives() {}

  /** Whether an input is a zip or gzip file, whatever its name says. */
  public static boolean packed(Source source) {
    return zip(source.bytes()) || gzip(source.bytes());
  }

  /**
   * The inputs inside another, in order, each with the path {@code x.zip!a.html}; a member that is
   * an archive is one of them and can be asked again. Hidden files, folders, and files of other
   * types are passed over. Empty for inputs that hold none.
   *
   * <pre>{@code
   * for (Source member : Archives.members(new Source("x.zip", bytes))) …
   * }</pre>
   *
   * @throws UnreadableException when the archive is damaged, encrypted, or over a limit
   */
  public static List<Source> members(Source source) {
    Objects.requireNonNull(source, "source");
    try {
      if (zip(source.bytes())) {
        return zipped(source);
      }
      return gzip(source.bytes()) ? List.of(gzipped(source)) : attached(source);
    } catch (IOException | IllegalArgumentException e) {
      throw new UnreadableException(
          "damaged",
          "%s cannot be unpacked (%s); pack it again without a password, or drop the files themselves"
              .formatted(source.path(), e.getMessage()),
          e);
    }
  }

  private static List<Source> zipped(Source source) throws IOException {
    List<Source> members = new ArrayList<>();
    Set<String> names = new HashSet<>();
    long total = 0;
    int entries = 0;
    try (ZipInputStream zip =
        new ZipInputStream(new ByteArrayInputStream(source.bytes()), StandardCharsets.ISO_8859_1)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        limit(source, ++entries > MOST_MEMBERS, "more than " + MOST_MEMBERS + " members");
        byte[] bytes = unpacked(zip, source, total);
        total += bytes.length;
        String name = name(entry.getName());
        if (!entry.isDirectory() && digest(name) && bytes.length > 0) {
          members.add(new Source(source.path() + "!" + unique(name, names), bytes));
        }
      }
    }
    return members;
  }

  private static Source gzipped(Source source) throws IOException {
    try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(source.bytes()))) {
      String name = source.name();
      boolean named = name.toLowerCase(Locale.ROOT).endsWith(".gz");
      String inner = named ? name.substring(0, name.length() - 3) : name;
      return new Source(source.path() + "!" + inner, unpacked(gzip, source, 0));
    }
  }

  private static List<Source> attached(Source source) {
    byte[] bytes = source.bytes();
    String head =
        new String(bytes, 0, Math.min(bytes.length, 64 * 1024), StandardCharsets.ISO_8859_1);
    Format format = Format.of(source, head);
    return format == Format.MAIL ? Attachments.of(source, Archives::digest) : List.of();
  }

  /** Reads a member; the limits count what was unpacked so far. */
  private static byte[] unpacked(InputStream in, Source source, long before) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] buffer = new byte[64 * 1024];
    for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
      out.write(buffer, 0, n);
      long total = before + out.size();
      limit(source, total > MOST_BYTES, "more than " + MOST_BYTES + " bytes");
      boolean bomb = total > SMALL && total > RATIO * (long) source.bytes().length;
      limit(source, bomb, "more than " + RATIO + " times its own size");
    }
    return out.toByteArray();
  }

  private static void limit(Source source, boolean exceeded, String what) {
    if (exceeded) {
      throw new UnreadableException(
          "over-limit",
          "%s unpacks to %s; drop the files themselves".formatted(source.path(), what));
    }
  }

  /** Names that are not marked as UTF-8 come in whatever charset the packer used. */
  private static String name(String entry) {
    String name = entry;
    if (entry.chars().anyMatch(c -> c >= 0x80) && entry.chars().allMatch(c -> c <= 0xFF)) {
      byte[] bytes = entry.getBytes(StandardCharsets.ISO_8859_1);
      name = Decoder.decode(new Source("name", bytes), null).text();
    }
    List<String> steps = new ArrayList<>();
    for (String step : name.replace('\\', '/').split("/")) {
      if (!step.isEmpty() && !step.equals(".") && !step.equals("..")) {
        steps.add(step.replace('!', '_'));
      }
    }
    return String.join("/", steps);
  }

  private static boolean digest(String name) {
    for (String step : name.split("/")) {
      if (step.startsWith(".") || step.equals("__MACOSX") || step.endsWith("_files")) {
        return false;
      }
    }
    String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return DIGESTS.contains(extension);
  }

  private static String unique(String name, Set<String> names) {
    String unique = name;
    for (int i = 2; !names.add(unique); i++) {
      int dot = name.lastIndexOf('.');
      unique = name.substring(0, dot) + "-" + i + name.substring(dot);
    }
    return unique;
  }

  private static boolean zip(byte[] b) {
    return b.length > 3
        && b[0] == 'P'
        && b[1] == 'K'
        && (b[2] == 3 || b[2] == 5)
        && (b[3] == 4 || b[3] == 6);
  }

  private static boolean gzip(byte[] b) {
    return b.length > 2 && (b[0] & 0xFF) == 0x1F && (b[1] & 0xFF) == 0x8B && b[2] == 8;
  }
}
