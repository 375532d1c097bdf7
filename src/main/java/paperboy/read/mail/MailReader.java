package paperboy.read.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import paperboy.document.Document;
import paperboy.document.Finding;
import paperboy.document.Metadata;
import paperboy.document.Source;
import paperboy.read.decode.Decoded;
import paperboy.read.decode.Decoder;
import paperboy.read.decode.UnreadableException;
import paperboy.read.html.HtmlParser;
import paperboy.read.html.HtmlReader;
import paperboy.read.text.TextReader;

/** Reads mails: of the parts to be shown the one that says most, HTML before text. */
public final class MailReader {
  /** Plain text must say this much more than HTML, in percent, to be read instead. */
  private static final int CLEARLY_MORE = 150;

  private static final Pattern ADDRESS = Pattern.compile("https?://\\S{1,4000}");

  /** A part and its text, for choosing. */
  private record Candidate(MailPart part, Decoded decoded, int words) {}

  /**
   * Reads a mail.
   *
   * @param decoded the mail's own bytes as text; its parts are decoded anew
   */
  public Document read(Source source, Decoded decoded) {
    Objects.requireNonNull(source, "source");
    Mail mail = Mail.of(source);
    List<Finding> findings = new ArrayList<>();
    if (mail.cut()) {
      findings.add(
          new Finding(
              "mail-cut", "the mail has more or deeper parts than are read; the rest is left out"));
    }
    Candidate chosen = chosen(mail);
    return chosen == null
        ? empty(source, decoded, mail, findings)
        : shown(source, mail, chosen, findings);
  }

  private static Document empty(Source source, Decoded decoded, Mail mail, List<Finding> findings) {
    findings.add(
        new Finding(
            "no-text-part", "the mail has no text of its own; its attachments are read apart"));
    Metadata metadata = metadata(mail.header(), Metadata.NONE);
    return new Document(
        decoded.origin(source, "message/rfc822", null), "", metadata, List.of(), findings);
  }

  private static Document shown(
      Source source, Mail mail, Candidate chosen, List<Finding> findings) {
    Document page =
        chosen.part().html()
            ? new HtmlReader().read(source, chosen.decoded())
            : new TextReader().read(source, chosen.decoded());
    findings.addAll(page.findings());
    Metadata metadata = metadata(mail.header(), page.metadata());
    return new Document(
        chosen.decoded().origin(source, "message/rfc822", metadata.url()),
        page.text(),
        metadata,
        page.blocks(),
        findings);
  }

  private static Candidate chosen(Mail mail) {
    Candidate html = null;
    Candidate plain = null;
    for (MailPart part : mail.parts()) {
      Candidate candidate = part.shown() ? candidate(part) : null;
      if (candidate != null && part.html()) {
        html = html == null || candidate.words() > html.words() ? candidate : html;
      } else if (candidate != null) {
        plain = plain == null || candidate.words() > plain.words() ? candidate : plain;
      }
    }
    boolean more =
        html == null || plain != null && plain.words() * 100L > html.words() * (long) CLEARLY_MORE;
    return more && plain != null ? plain : html;
  }

  private static Candidate candidate(MailPart part) {
    try {
      Decoded decoded = Decoder.decode(new Source("part", part.bytes()), part.charset());
      String text =
          part.html()
              ? HtmlParser.parse(decoded.text()).text()
              : ADDRESS.matcher(decoded.text()).replaceAll("");
      return new Candidate(
          part, decoded, (int) text.chars().filter(Character::isLetterOrDigit).count());
    } catch (UnreadableException e) {
      return null;
    }
  }

  private static Metadata metadata(MailHeader header, Metadata page) {
    return new Metadata(
        header.title(),
        page.headline(),
        header.sender(),
        page.language() != null ? page.language() : header.text("content-language"),
        header.text("date"),
        page.url(),
        page.base());
  }
}
