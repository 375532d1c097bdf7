package paperboy.read.mail;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.field.address.LenientAddressParser;
import paperboy.document.Source;
import paperboy.read.decode.Decoder;
import paperboy.read.decode.UnreadableException;
import paperboy.read.decode.Words;

/** The header of a mail: the first field of each name, unfolded, encoded words decoded. */
final class MailHeader {
  /** A line folded: its end and the spaces beside it. */
  private static final Pattern FOLD = Pattern.compile("\\h{0,9}[\\r\\n]\\s*+");

  /** Mails label GB18030 as GB2312 as pages do. */
  private static final Map<Charset, Charset> MEANT =
      Map.of(
          Charset.forName("GB2312"), Charset.forName("GB18030"),
          Charset.forName("GBK"), Charset.forName("GB18030"));

  private final Map<String, String> fields = new HashMap<>();

  void add(String name, String body) {
    fields.putIfAbsent(name.toLowerCase(Locale.ROOT), FOLD.matcher(body).replaceAll(" ").strip());
  }

  /** A field as printed, encoded words decoded; null without it. */
  String text(String name) {
    String body = fields.get(name);
    return body == null || body.isEmpty() ? null : decoded(body);
  }

  boolean has(String name) {
    return fields.containsKey(name);
  }

  /** The subject without {@code Re:} and {@code Fwd:}. */
  String title() {
    String title = text("subject");
    while (title != null) {
      String rest = withoutPrefix(title);
      if (rest.equals(title)) {
        return title.isEmpty() ? null : title;
      }
      title = rest;
    }
    return null;
  }

  private static String withoutPrefix(String subject) {
    for (String prefix : Words.in(MailHeader.class, "reply-prefixes.txt")) {
      int end = prefix.length();
      boolean begins = subject.regionMatches(true, 0, prefix, 0, end);
      if (begins && end < subject.length() && ":：".indexOf(subject.charAt(end)) >= 0) {
        return subject.substring(end + 1).strip();
      }
    }
    return subject;
  }

  /** The sender's name; null when only an address is given. */
  String sender() {
    String from = text("from");
    Mailbox mailbox = from == null ? null : mailbox(from);
    String name = mailbox == null ? null : mailbox.getName();
    return name == null || name.isBlank() || name.contains("@") ? null : name.strip();
  }

  private static Mailbox mailbox(String from) {
    try {
      return LenientAddressParser.DEFAULT.parseMailbox(from);
    } catch (RuntimeException e) {
      return null;
    }
  }

  private static String decoded(String body) {
    String text = raw(body) ? eightBit(body) : body;
    try {
      return DecoderUtil.decodeEncodedWords(
              text, DecodeMonitor.SILENT, StandardCharsets.UTF_8, MEANT)
          .strip();
    } catch (RuntimeException e) {
      return text;
    }
  }

  private static boolean raw(String body) {
    return body.chars().anyMatch(c -> c >= 0x80) && body.chars().allMatch(c -> c <= 0xFF);
  }

  /** Bytes above ASCII that nobody encoded; they came as Latin-1. */
  private static String eightBit(String body) {
    try {
      byte[] bytes = body.getBytes(StandardCharsets.ISO_8859_1);
      return Decoder.decode(new Source("header", bytes), null).text();
    } catch (UnreadableException e) {
      return body;
    }
  }
}
