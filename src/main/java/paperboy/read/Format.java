package paperboy.read;

import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import paperboy.document.Source;

/** What an input turns out to be, by its content first and its name second. */
public enum Format {
  HTML("text/html"),
  MARKDOWN("text/markdown"),
  TEXT("text/plain"),
  FEED("application/xml"),
  MAIL("message/rfc822"),
  MHTML("multipart/related");

  /** Nothing that tells a format comes later than this. */
  private static final int HEAD = 64 * 1024;

  /**
   * The first tag of a page, after comments and declarations: {@code <!DOCTYPE html>}, {@code
   * <head>}.
   */
  private static final Pattern PAGE =
      Pattern.compile("<(?:!doctype\\s{1,9}html|html|head|body)[\\s>]", Pattern.CASE_INSENSITIVE);

  /**
   * The root of a feed: {@code <rss version="2.0">}, {@code <feed
   * xmlns="http://www.w3.org/2005/Atom">}.
   */
  private static final Pattern FEED_ROOT =
      Pattern.compile(
          "\\A(?:\\s++|<\\?[^>]{0,300}+>|<!--[^>]{0,2000}+>"
              + "|<!DOCTYPE\\s[^>\\[]{0,300}+(?:\\[[^\\]]{0,4000}+\\]\\s{0,9}+)?+>){0,40}+"
              + "<(?:rss[\\s>]|(?:atom:)?feed[\\s>]|rdf:RDF[\\s>])");

  /** A mail's header field: {@code X-Mailer: …}. */
  private static final Pattern FIELD = Pattern.compile("[A-Za-z][\\w-]{0,60}:(?:\\s|$)");

  /** Fields that letters and notes do not begin with: {@code MIME-Version: 1.0}. */
  private static final Pattern OWN =
      Pattern.compile(
          "(?:From:.{0,200}@|Subject:|Date:\\s{0,3}\\w{3},|MIME-Version:|Message-ID:|Received:|Return-Path:|Delivered-To:|Content-Type:|Content-Transfer-Encoding:|Snapshot-Content-Location:)",
          Pattern.CASE_INSENSITIVE);

  /** Tags that stand in prose: {@code <p class="a">}, {@code </div>}. */
  private static final Pattern TAG =
      Pattern.compile(
          "</?(?:p|div|h[1-6]|ul|ol|li|table|tbody|tr|td|span|a|br|b|strong|em|i|img|section|article|blockquote|center|font|details|summary|hr)(?:\\s[^<>]{0,500})?/?>",
          Pattern.CASE_INSENSITIVE);

  /** {@code ## Vision} alone on a line, and {@code [PDF](https://…}. */
  private static final Pattern ATX = Pattern.compile("(?m)^#{1,6} {1,3}\\S");

  private static final Pattern INLINE_LINK = Pattern.compile("\\]\\((?:https?://|/|#)");

  private final String mediaType;

  Format(String mediaType) {
    this.mediaType = mediaType;
  }

  /** {@code text/html} and the like. */
  public String mediaType() {
    return mediaType;
  }

  /**
   * The format of an input.
   *
   * <pre>{@code Format.of(new Source("a.txt", bytes), "<!doctype html>…") // HTML}</pre>
   *
   * @param text its decoded text
   */
  public static Format of(Source source, String text) {
    Objects.requireNonNull(source, "source");
    String head = text.substring(0, Math.min(text.length(), HEAD));
    if (FEED_ROOT.matcher(head).find()) {
      return FEED;
    }
    if (mail(head)) {
      return savedPage(source, head) ? MHTML : MAIL;
    }
    return prose(source, head);
  }

  private static Format prose(Source source, String head) {
    boolean markdown = named(source, ".md", ".markdown", ".qmd", ".mdx", ".rmd");
    String begin = head.stripLeading();
    if (begin.startsWith("<") && page(begin) && !(markdown && MarkdownSigns.many(head))) {
      return HTML;
    }
    if (markdown) {
      return MARKDOWN;
    }
    int tags = count(TAG, head);
    if (named(source, ".html", ".htm", ".xhtml", ".xml") && tags > 0
        || tags * 150L > head.length() && tags > 3) {
      return HTML;
    }
    return MarkdownSigns.many(head) ? MARKDOWN : TEXT;
  }

  private static boolean page(String begin) {
    Matcher page = PAGE.matcher(begin);
    return page.find() && page.start() < 4096;
  }

  /** Headings of number signs and inline links, both more than once. */
  private static final class MarkdownSigns {
    static boolean many(String head) {
      return count(ATX, head) >= 2 && count(INLINE_LINK, head) >= 2;
    }
  }

  /** Whether it begins with a block of header fields, of which some are a mail's own. */
  private static boolean mail(String head) {
    int fields = 0;
    int own = 0;
    boolean first = true;
    for (String line : (Iterable<String>) head.lines().limit(200)::iterator) {
      if (first && line.startsWith("From ")) {
        first = false;
        continue;
      }
      first = false;
      if (line.isEmpty()) {
        break;
      }
      boolean folded = fields > 0 && Character.isWhitespace(line.charAt(0));
      if (!folded && !FIELD.matcher(line).lookingAt()) {
        return false;
      }
      fields += folded ? 0 : 1;
      own += OWN.matcher(line).lookingAt() ? 1 : 0;
    }
    return own >= 2;
  }

  /** Whether what looks like a mail is a page that a browser saved: it went to nobody. */
  private static boolean savedPage(Source source, String head) {
    int end = head.indexOf("\n\n") < 0 ? head.indexOf("\r\n\r\n") : head.indexOf("\n\n");
    String header =
        "\n" + head.substring(0, end < 0 ? head.length() : end).toLowerCase(Locale.ROOT);
    return header.contains("\nsnapshot-content-location:")
        || named(source, ".mhtml", ".mht")
        || header.contains("multipart/related")
            && !header.contains("\nto:")
            && !header.contains("\nreceived:");
  }

  private static boolean named(Source source, String... endings) {
    String name = source.name().toLowerCase(Locale.ROOT);
    for (String ending : endings) {
      if (name.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }

  private static int count(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    int count = 0;
    while (matcher.find()) {
      count++;
    }
    return count;
  }
}
