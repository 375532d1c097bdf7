package paperboy.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import paperboy.document.Source;

/**
 * Makes an input of fixtures: takes one and splices, repeats, nests, cuts, moves, replaces, packs.
 *
 * <p>Text is held as bytes in ISO 8859-1, so that fixtures in any charset survive.
 */
final class Recipe {

  /** What the finder sees at once; what grows longer is for {@link Growth}. */
  static final int LONGEST = 1 << 16;

  private static final int STEPS = 12;

  private static final List<String> NAMES =
      List.of("a.html", "a.md", "a.txt", "a.xml", "a.eml", "a.mhtml", "a.zip", "a.gz", "論 文.htm");

  private static final List<Charset> CHARSETS =
      List.of(
          StandardCharsets.UTF_16LE,
          StandardCharsets.UTF_16,
          Charset.forName("GB18030"),
          Charset.forName("windows-1251"),
          Charset.forName("Shift_JIS"),
          StandardCharsets.ISO_8859_1);

  private static final String ENDS = "\n<>. ,:\"()[]|";

  private final Choices choices;
  private String text;

  private Recipe(Choices choices, String text) {
    this.choices = choices;
    this.text = text;
  }

  /** An input as the choices have it. */
  static Source source(Choices choices) {
    Source seed = choices.of(Seeds.ALL);
    Recipe recipe = new Recipe(choices, held(seed.bytes()));
    for (int i = choices.below(STEPS); i > 0; i--) {
      recipe.step();
    }
    String name = choices.below(4) > 0 ? seed.name() : choices.of(NAMES);
    return new Source(name, recipe.packed());
  }

  /** A part of a fixture between two places where something ends. */
  static String part(Choices choices) {
    return new Recipe(choices, held(choices.of(Seeds.ALL).bytes())).slice();
  }

  /** A text as its UTF-8 bytes in ISO 8859-1. */
  static String held(String text) {
    return held(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String held(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  static byte[] bytes(String held) {
    return held.getBytes(StandardCharsets.ISO_8859_1);
  }

  private void step() {
    text =
        switch (choices.below(10)) {
          case 0 -> insert(part(choices));
          case 1 -> insert(held(choices.of(Seeds.PIECES)));
          case 2 -> insert(repeated(slice()));
          case 3 -> insert(repeated(held(choices.of(Seeds.PIECES))));
          case 4 -> nested();
          case 5 -> cut(place(), place());
          case 6 -> moved();
          case 7 -> text.replace(word(), held(choices.of(Seeds.PIECES)));
          case 8 -> text.replace(word(), word());
          default -> noise();
        };
    text = text.substring(0, Math.min(text.length(), LONGEST));
  }

  /** Anywhere, or rather where something ends. */
  private int place() {
    int any = choices.below(text.length() + 1);
    int end = text.indexOf(ENDS.charAt(choices.below(ENDS.length())), any);
    return end < 0 || choices.below(4) == 0 ? any : end + choices.below(2);
  }

  private String slice() {
    int a = place();
    int b = choices.below(2) == 0 ? place() : Math.min(text.length(), a + choices.times(400));
    return text.substring(Math.min(a, b), Math.max(a, b));
  }

  private String insert(String part) {
    int at = place();
    return text.substring(0, at) + part + text.substring(at);
  }

  private String cut(int a, int b) {
    return text.substring(0, Math.min(a, b)) + text.substring(Math.max(a, b));
  }

  private String repeated(String part) {
    return part.repeat(choices.times(Math.max(1, LONGEST / Math.max(1, part.length()))));
  }

  private String nested() {
    String[] pair = choices.of(Seeds.PAIRS);
    int times = choices.times(2000);
    return insert(
        held(pair[0]).repeat(times) + slice() + held(pair[1]).repeat(choices.times(times)));
  }

  private String moved() {
    String part = slice();
    text = part.isEmpty() ? text : text.replace(part, "");
    return insert(part);
  }

  /** A short run that the text has, so that replacing it changes something. */
  private String word() {
    int at = choices.below(Math.max(1, text.length()));
    return text.isEmpty()
        ? "a"
        : text.substring(at, Math.min(text.length(), at + choices.times(12)));
  }

  private String noise() {
    StringBuilder noisy = new StringBuilder(text);
    for (int i = choices.times(16); i > 0 && noisy.length() > 0; i--) {
      noisy.setCharAt(choices.below(noisy.length()), (char) choices.below(256));
    }
    return noisy.toString();
  }

  /** The bytes: mostly as they are, else in another charset, a mail, a feed, an archive. */
  private byte[] packed() {
    byte[] plain = bytes(text);
    String utf8 = new String(plain, StandardCharsets.UTF_8);
    return switch (choices.below(16)) {
      case 0 -> utf8.getBytes(choices.of(CHARSETS));
      case 1 -> bytes("<rss version='2.0'><channel><item><description><![CDATA[" + text);
      case 2 -> mail("text/html", plain);
      case 3 -> mail("text/plain; charset=utf-8", plain);
      case 4 -> zip(plain);
      case 5 -> gzip(plain);
      default -> plain;
    };
  }

  private static byte[] mail(String type, byte[] body) {
    String header =
        "From: a@example.org\r\nSubject: x\r\nMIME-Version: 1.0\r\nContent-Type: "
            + type
            + "\r\nContent-Transfer-Encoding: base64\r\n\r\n";
    return bytes(header + Base64.getMimeEncoder().encodeToString(body));
  }

  private static byte[] zip(byte[] body) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (String name : List.of("a.html", "b.md", "c.eml")) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(body);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write to memory", e);
    }
    return bytes.toByteArray();
  }

  private static byte[] gzip(byte[] body) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(body);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write to memory", e);
    }
    return bytes.toByteArray();
  }
}
