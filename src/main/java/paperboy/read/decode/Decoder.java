package paperboy.read.decode;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.mozilla.universalchardet.UniversalDetector;
import paperboy.document.Finding;
import paperboy.document.Source;

/**
 * Bytes to text. A byte order mark decides; then what a mail header or the input itself declares,
 * unless the bytes belie it; then UTF-8 if they are; then what two detectors make of them; then
 * windows-1252, which everything decodes as.
 */
public final class Decoder {
  /** How much of an input the detectors look at; more makes them no wiser. */
  private static final int SAMPLE = 256 * 1024;

  /** Fewer sequences of UTF-8 than this may be chance in another charset. */
  private static final int CONVINCING = 4;

  private Decoder() {}

  /**
   * Decodes an input.
   *
   * <pre>{@code Decoder.decode(source, null).charset() // "GB18030"}</pre>
   *
   * @param source what to decode
   * @param label a charset stated outside the bytes, as by a mail's header; null for none
   * @throws UnreadableException when it is empty or no text
   */
  public static Decoded decode(Source source, String label) {
    Objects.requireNonNull(source, "source");
    byte[] bytes = source.bytes();
    if (bytes.length == 0) {
      throw new UnreadableException(
          "empty", "%s is empty; drop it again once it has content".formatted(source.path()));
    }
    Binary.refuseKnown(source);
    ByteOrder order = ByteOrder.of(bytes);
    if (order != null) {
      return decoded(bytes, order.mark(), order.label(), List.of());
    }
    Binary.refuseControls(source);
    return declared(bytes, label);
  }

  private static Decoded declared(byte[] bytes, String label) {
    String stated = label != null ? label : Declaration.in(bytes);
    CharsetLabel wanted = CharsetLabel.of(stated);
    Utf8 utf8 = Utf8.measure(bytes);
    CharsetLabel better = better(bytes, wanted, utf8);
    List<Finding> findings = new ArrayList<>();
    if (stated != null && wanted == null) {
      findings.add(
          new Finding(
              "charset-unknown",
              "the declared charset \"%s\" is unknown; read as %s"
                  .formatted(stated, better.name())));
    } else if (wanted != null && !wanted.equals(better)) {
      findings.add(
          new Finding(
              "charset-mismatch",
              "declared as \"%s\" but the bytes are %s; read as %s; correct the declaration"
                  .formatted(stated, better.name(), better.name())));
    }
    return decoded(bytes, 0, better, findings);
  }

  /** The declared charset, or the one the bytes speak for so clearly that it cannot be true. */
  private static CharsetLabel better(byte[] bytes, CharsetLabel wanted, Utf8 utf8) {
    if (wanted == null) {
      return guess(bytes, utf8);
    }
    if (wanted.equals(CharsetLabel.UTF_8)) {
      return utf8.mostly() ? wanted : guess(bytes, utf8);
    }
    if (utf8.clean() && utf8.sequences() >= CONVINCING) {
      return CharsetLabel.UTF_8;
    }
    if (losses(bytes, wanted) * 100L <= bytes.length) {
      return wanted;
    }
    CharsetLabel guess = guess(bytes, utf8);
    return losses(bytes, guess) * 2L < losses(bytes, wanted) ? guess : wanted;
  }

  private static CharsetLabel guess(byte[] bytes, Utf8 utf8) {
    if (utf8.mostly() && !Escapes.in(bytes)) {
      return CharsetLabel.UTF_8;
    }
    if (HighBytes.western(bytes)) {
      return CharsetLabel.of("windows-1252");
    }
    UniversalDetector detector = new UniversalDetector();
    detector.handleData(bytes, 0, Math.min(bytes.length, SAMPLE));
    detector.dataEnd();
    CharsetLabel found = CharsetLabel.of(likelier(detector.getDetectedCharset()));
    return found != null ? found : icu(bytes);
  }

  /**
   * Hardly any page was ever written in the Macintosh's Cyrillic, whose letters are windows-1251's.
   */
  private static String likelier(String detected) {
    return "MACCYRILLIC".equals(detected) || "x-mac-cyrillic".equals(detected)
        ? "windows-1251"
        : detected;
  }

  private static CharsetLabel icu(byte[] bytes) {
    byte[] sample =
        bytes.length <= SAMPLE ? bytes : ByteBuffer.allocate(SAMPLE).put(bytes, 0, SAMPLE).array();
    CharsetMatch match = new CharsetDetector().setText(sample).detect();
    CharsetLabel found = match == null ? null : CharsetLabel.of(match.getName());
    return found != null ? found : CharsetLabel.of("windows-1252");
  }

  private static Decoded decoded(
      byte[] bytes, int from, CharsetLabel label, List<Finding> findings) {
    String text = new String(bytes, from, bytes.length - from, label.charset());
    return new Decoded(text, label.name(), findings);
  }

  /** How many characters a charset cannot decode. */
  private static int losses(byte[] bytes, CharsetLabel label) {
    try {
      label.charset().newDecoder().decode(ByteBuffer.wrap(bytes));
      return 0;
    } catch (CharacterCodingException e) {
      String text = new String(bytes, label.charset());
      return (int) text.chars().filter(c -> c == '\uFFFD').count();
    }
  }

  /** Whether text in an escaping charset (ISO-2022-JP) hides in ASCII. */
  private static final class Escapes {
    static boolean in(byte[] bytes) {
      String head =
          new String(bytes, 0, Math.min(bytes.length, SAMPLE), StandardCharsets.ISO_8859_1);
      return head.contains("\u001B$") || head.contains("\u001B(");
    }
  }
}
