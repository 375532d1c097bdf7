package paperboy.read.mail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.message.DefaultBodyDescriptorBuilder;
import org.apache.james.mime4j.message.MaximalBodyDescriptor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import paperboy.document.Source;
import paperboy.read.decode.UnreadableException;

/**
 * A mail taken apart.
 *
 * @param header of the outermost mail
 * @param parts its leaves in order, mails inside it included
 * @param cut whether parts beyond a limit were left out
 */
record Mail(MailHeader header, List<MailPart> parts, boolean cut) {
  private static final int DEEPEST = 20;
  private static final int MOST_PARTS = 500;
  private static final int MOST_BYTES = 64 * 1024 * 1024;

  private static final MimeConfig LENIENT =
      MimeConfig.custom()
          .setMaxLineLen(-1)
          .setMaxHeaderLen(-1)
          .setMaxHeaderCount(5000)
          .setMalformedHeaderStartsBody(false)
          .build();

  /**
   * Takes a mail apart.
   *
   * @throws UnreadableException when not even its header can be read
   */
  static Mail of(Source source) {
    MimeTokenStream stream =
        new MimeTokenStream(
            LENIENT,
            DecodeMonitor.SILENT,
            new DefaultBodyDescriptorBuilder(null, null, DecodeMonitor.SILENT));
    stream.parse(withoutEnvelope(source.bytes()));
    MailHeader header = new MailHeader();
    List<MailPart> parts = new ArrayList<>();
    boolean cut = false;
    try {
      cut = !read(stream, header, parts);
    } catch (IOException | MimeException | RuntimeException e) {
      if (parts.isEmpty()) {
        throw new UnreadableException(
            "damaged",
            "%s cannot be taken apart as a mail (%s); save the mail again or as HTML"
                .formatted(source.path(), e.getMessage()),
            e);
      }
      cut = true;
    }
    return new Mail(header, List.copyOf(parts), cut);
  }

  /** Mailbox files begin with a line that is no header: {@code From a@example.org Tue Dec …}. */
  private static InputStream withoutEnvelope(byte[] bytes) {
    int begin = 0;
    if (bytes.length > 5 && new String(bytes, 0, 5, StandardCharsets.ISO_8859_1).equals("From ")) {
      while (begin < bytes.length && bytes[begin] != '\n') {
        begin++;
      }
      begin = Math.min(bytes.length, begin + 1);
    }
    return new ByteArrayInputStream(bytes, begin, bytes.length - begin);
  }

  /** Reads to the end or a limit; false for a limit. */
  private static boolean read(MimeTokenStream stream, MailHeader header, List<MailPart> parts)
      throws IOException, MimeException {
    int depth = 0;
    long bytes = 0;
    boolean outermost = true;
    for (EntityState state = stream.getState();
        state != EntityState.T_END_OF_STREAM;
        state = stream.next()) {
      switch (state) {
        case T_FIELD -> {
          Field field = stream.getField();
          if (outermost) {
            header.add(field.getName(), field.getBody());
          }
        }
        case T_END_HEADER -> outermost = false;
        case T_START_MULTIPART, T_START_MESSAGE -> depth++;
        case T_END_MULTIPART, T_END_MESSAGE -> depth--;
        case T_BODY -> {
          MailPart part = part(stream);
          bytes += part.bytes().length;
          parts.add(part);
        }
        default -> {}
      }
      if (depth > DEEPEST || parts.size() >= MOST_PARTS || bytes > MOST_BYTES) {
        return false;
      }
    }
    return true;
  }

  private static MailPart part(MimeTokenStream stream) throws IOException {
    MaximalBodyDescriptor about = (MaximalBodyDescriptor) stream.getBodyDescriptor();
    String type =
        about.getMimeType() == null ? "text/plain" : about.getMimeType().toLowerCase(Locale.ROOT);
    String filename = about.getContentDispositionFilename();
    String name = filename != null ? filename : about.getContentTypeParameters().get("name");
    boolean attached = "attachment".equalsIgnoreCase(about.getContentDispositionType());
    boolean wanted = type.startsWith("text/") || name != null || type.contains("html");
    byte[] bytes = wanted ? stream.getDecodedInputStream().readNBytes(MOST_BYTES) : new byte[0];
    return new MailPart(
        type,
        about.getContentTypeParameters().get("charset"),
        attached,
        name,
        about.getContentLocation(),
        bytes);
  }
}
