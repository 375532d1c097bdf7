package paperboy.link;

import java.net.MalformedURLException;
import java.net.URL;
import java.util.List;
import java.util.regex.Pattern;
import paperboy.url.Addresses;
import paperboy.url.WebAddress;

/**
 * What relative links of a document resolve against.
 *
 * @param page a web address; null when nothing is known
 */
public record Base(URL page) {

  /** Resolving takes time in the square of the dots and slashes; no printed address is longer. */
  private static final int LONGEST = 8_192;

  /** {@code https:}, {@code javascript:}; a path with a colon behind a slash has none. */
  static final Pattern SCHEME = Pattern.compile("^([a-zA-Z][a-zA-Z0-9+.-]{0,30}+):");

  /** The base a document states; one that is no web address counts for nothing. */
  public static Base of(String stated) {
    try {
      boolean web = stated != null && WebAddress.parse(stated).isPresent();
      return new Base(web ? new URL(stated.strip()) : null);
    } catch (MalformedURLException e) {
      return new Base(null);
    }
  }

  /** The absolute address, or the printed one where nothing can be said. */
  String resolve(String printed) {
    if (printed.length() > LONGEST || SCHEME.matcher(printed).find()) {
      return printed;
    }
    if (printed.startsWith("//")
        || printed.regionMatches(true, 0, "www.", 0, 4)
        || forgottenScheme(printed)) {
      return Addresses.absolute(printed);
    }
    return page == null ? printed : against(printed);
  }

  /** {@code arxiv.org/abs/2406.15877} is formally a file beside the page; nobody means that. */
  private static boolean forgottenScheme(String printed) {
    List<Addresses.Printed> addresses = Addresses.in(printed);
    return !addresses.isEmpty()
        && addresses.get(0).start() == 0
        && Links.paper(Addresses.absolute(printed));
  }

  private String against(String printed) {
    try {
      return new URL(page, unambiguous(printed)).toString();
    } catch (MalformedURLException e) {
      return printed;
    }
  }

  /**
   * As {@link URL} takes it rightly: for it, {@code ?page=2} were a sibling of the page instead of
   * the page itself, and {@code 附录:1.html} another scheme.
   */
  private String unambiguous(String printed) {
    return switch (printed.charAt(0)) {
      case '?' -> page.getPath() + printed;
      case '/', '#' -> printed;
      default -> "./" + printed;
    };
  }
}
