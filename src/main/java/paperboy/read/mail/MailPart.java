package paperboy.read.mail;

import java.util.Locale;

/**
 * A leaf of a mail, transfer encoding undone.
 *
 * @param mimeType in lower case: {@code text/html}
 * @param charset as its header states it; null when it does not
 * @param attached whether it is to be saved rather than shown
 * @param filename null without one
 * @param location its Content-Location; null without one
 * @param bytes what it holds
 */
record MailPart(
    String mimeType,
    String charset,
    boolean attached,
    String filename,
    String location,
    byte[] bytes) {

  /** Whether it is text to be shown. */
  boolean shown() {
    return !attached && (html() || mimeType.equals("text/plain")) && bytes.length > 0;
  }

  boolean html() {
    return mimeType.equals("text/html") || mimeType.equals("application/xhtml+xml");
  }

  /** A name to save it under; for mails sent along {@code message.eml}. */
  String name() {
    String name = filename == null ? "part" : filename.strip();
    boolean mail =
        mimeType.equals("message/rfc822") && !name.toLowerCase(Locale.ROOT).endsWith(".eml");
    return mail ? name + ".eml" : name;
  }
}
