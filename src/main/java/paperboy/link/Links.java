package paperboy.link;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import paperboy.identifier.ArxivId;
import paperboy.identifier.Doi;
import paperboy.identifier.Identifier;
import paperboy.identifier.PaperIds;
import paperboy.url.Percent;
import paperboy.url.Places;
import paperboy.url.Redirects;
import paperboy.url.Sharing;
import paperboy.url.WebAddress;

/** What may be done with a printed link, all of it offline. */
public final class Links {

  private static final Places OPAQUE = Places.of(Links.class, "/paperboy/link/opaque.txt");

  /** {@code /figures/1.png} and the like. */
  private static final Pattern IMAGE =
      Pattern.compile("(?i)\\.(?:png|jpe?g|gif|svg|webp|avif|bmp|ico|tiff?)$");

  /**
   * {@code /a/} and {@code /a} are one; possessive and behind no slash, so that runs stay cheap.
   */
  private static final Pattern CLOSING_SLASHES = Pattern.compile("(?<!/)/++$");

  /** A tab, a line end, a zero-width space: browsers drop them inside an address, too. */
  private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cntrl}\u200b\ufeff]");

  /** {@code &amp;}, however often escaped, is no part of any address. */
  private static final Pattern AMPERSAND = Pattern.compile("(?i)&(?:amp;)++");

  /**
   * Longer addresses lead nowhere, in UTF-16 units: servers need not take more than 8,000 bytes
   * (RFC 9110, 4.1).
   */
  public static final int LONGEST = 8000;

  private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "doi");

  /** {@code DOI: 10.…} as it stands in print, with a space or in capitals. */
  private static final Pattern PRINTED_DOI =
      Pattern.compile("^doi\\s?:\\s{0,3}(?=10\\.)", Pattern.CASE_INSENSITIVE);

  private Links() {}

  /**
   * A link as it leaves the program: unwrapped, without trackers, resolved. {@code
   * clean("/abs/2406.15877?utm_source=x", "Paper", "https://arxiv.org/")} is a link of rel paper to
   * {@code https://arxiv.org/abs/2406.15877}. Cleaning what was cleaned changes nothing.
   *
   * @param href as printed
   * @param label the text it stands under; may be empty
   * @param base what relative addresses resolve against; null when nothing is known, and then they
   *     stay as printed
   * @return empty for anchors within the page and for schemes that do not leave the program
   */
  public static Optional<Link> clean(String href, String label, String base) {
    return cleanAgainst(Base.of(base), href, label);
  }

  /** The same for one of many links of a document, whose base is looked at once. */
  public static Optional<Link> cleanAgainst(Base base, String href, String label) {
    Objects.requireNonNull(label, "label");
    return target(Objects.requireNonNull(href, "href"), base)
        .map(url -> new Link(rel(url, label), url, label.isBlank() ? url : label.strip()));
  }

  /** The address {@link #clean} gives its link. */
  public static Optional<String> address(String href, String base) {
    return target(href, Base.of(base));
  }

  private static Optional<String> target(String href, Base base) {
    String printed = printed(href);
    if (printed.isEmpty() || printed.startsWith("#")) {
      return Optional.empty();
    }
    String resolved = base.resolve(printed);
    if (!leaves(resolved)) {
      return Optional.empty();
    }
    String url = Trackers.without(Redirects.unwrap(resolved)).strip();
    return Optional.of(PRINTED_DOI.matcher(url).replaceFirst("doi:"));
  }

  /**
   * Whether a link is no longer than {@link #LONGEST}, and relative or of a scheme that leaves the
   * program: {@code javascript:alert(1)} and {@code file:///etc/passwd} are not.
   */
  public static boolean mayLeave(String href) {
    return leaves(printed(Objects.requireNonNull(href, "href")));
  }

  private static boolean leaves(String url) {
    Matcher scheme = Base.SCHEME.matcher(url);
    return url.length() <= LONGEST
        && (!scheme.find() || SCHEMES.contains(scheme.group(1).toLowerCase(Locale.ROOT)));
  }

  /** What stands at the other end: the host says it first, the printed label second. */
  public static Rel rel(String url, String label) {
    return Rels.of(url, label);
  }

  /** Whether it leads to a single paper: {@code paper("https://arxiv.org/abs/2406.15877")}. */
  public static boolean paper(String url) {
    return Rels.paper(url);
  }

  /**
   * Whether it is a button for passing a page on: {@code https://twitter.com/intent/tweet?url=}.
   */
  public static boolean sharing(String url) {
    Objects.requireNonNull(url, "url");
    return WebAddress.parse(url).map(Sharing::is).orElseGet(() -> mailsPage(url));
  }

  /** Whether it is a picture's file: {@code https://example.org/figure.png}. */
  public static boolean image(String url) {
    Objects.requireNonNull(url, "url");
    String path = WebAddress.parse(url).map(WebAddress::path).orElse(url);
    return IMAGE.matcher(path).find() || url.regionMatches(true, 0, "data:image", 0, 10);
  }

  /** Whether it is a redirector that does not say where it leads: {@code https://bit.ly/2xyz}. */
  public static boolean opaque(String url) {
    return WebAddress.parse(Objects.requireNonNull(url, "url")).map(OPAQUE::hold).orElse(false);
  }

  /**
   * What two spellings of one link share: no scheme, {@code www.}, closing slash, fragment, tracker
   * or wrapper, and one key an arXiv id or DOI. {@code
   * key("http://www.arxiv.org/pdf/2406.15877v2")} is {@code arxiv:2406.15877}.
   */
  public static String key(String url) {
    String cleaned = address(Objects.requireNonNull(url, "url"), null).orElse(url);
    return PaperIds.inUrl(cleaned).stream()
        .filter(id -> id instanceof ArxivId || id instanceof Doi)
        .findFirst()
        .map(Identifier::id)
        .orElseGet(() -> WebAddress.parse(cleaned).map(Links::key).orElse(cleaned));
  }

  private static String key(WebAddress address) {
    String path = CLOSING_SLASHES.matcher(Percent.decode(address.path())).replaceFirst("");
    return address.site()
        + address.port()
        + path
        + (address.query() == null ? "" : "?" + address.query());
  }

  private static String printed(String href) {
    return plain(href) ? href : legible(href);
  }

  /** Whether nothing can be taken off an address: most are letters, figures and slashes alone. */
  private static boolean plain(String href) {
    for (int i = 0; i < href.length(); i++) {
      if (href.charAt(i) <= ' ' || href.charAt(i) >= 0x7F || href.charAt(i) == '&') {
        return false;
      }
    }
    return true;
  }

  private static String legible(String href) {
    return AMPERSAND.matcher(INVISIBLE.matcher(href).replaceAll("")).replaceAll("&").strip();
  }

  /** {@code mailto:?subject=…&body=https://…}: a mail without an addressee. */
  private static boolean mailsPage(String url) {
    return url.regionMatches(true, 0, "mailto:?", 0, 8);
  }
}
