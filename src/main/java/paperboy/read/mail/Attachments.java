package paperboy.read.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import paperboy.document.Source;

/** The files sent with a mail. */
public final class Attachments {
  private Attachments() {}

  /**
   * The attachments whose names are wanted, as inputs of their own: {@code x.eml!a.html}.
   *
   * <pre>{@code Attachments.of(mail, name -> name.endsWith(".html"))}</pre>
   */
  public static List<Source> of(Source mail, Predicate<String> wanted) {
    Objects.requireNonNull(wanted, "wanted");
    List<Source> attachments = new ArrayList<>();
    for (MailPart part : Mail.of(mail).parts()) {
      String name =
          part.name()
              .substring(1 + Math.max(part.name().lastIndexOf('/'), part.name().lastIndexOf('\\')));
      if (part.filename() != null
          && !part.shown()
          && part.bytes().length > 0
          && wanted.test(name)) {
        attachments.add(new Source(mail.path() + "!" + name, part.bytes()));
      }
    }
    return attachments;
  }
}
