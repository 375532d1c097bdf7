package paperboy.read.decode;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The charset an input states in its own first bytes. */
final class Declaration {
  /** Pages state it in their head; some put long scripts before it. */
  private static final int HEAD = 16 * 1024;

  /** {@code <meta charset=gbk>}, {@code <meta http-equiv=… content="text/html; charset=gbk">}. */
  private static final Pattern META =
      Pattern.compile(
          "<meta\\s[^>]{0,300}?charset\\s{0,5}=\\s{0,5}[\"']?\\s{0,5}([\\w.:+-]{2,40})",
          Pattern.CASE_INSENSITIVE);

  /** {@code <?xml version="1.0" encoding="GBK"?>}, at the very beginning. */
  private static final Pattern XML =
      Pattern.compile(
          "\\A\\s{0,100}<\\?xml\\s[^>]{0,200}?encoding\\s{0,5}=\\s{0,5}[\"']([\\w.:+-]{2,40})");

  private Declaration() {}

  /** The label as stated; null without one. */
  static String in(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    Matcher xml = XML.matcher(head);
    if (xml.find()) {
      return xml.group(1);
    }
    Matcher meta = META.matcher(head);
    return meta.find() ? meta.group(1) : null;
  }
}
