package paperboy.url;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * An absolute address on the web, in the parts of RFC 3986. Unlike {@link java.net.URI} it takes
 * whatever people print: spaces, brackets, stray percent signs.
 *
 * @param scheme {@code http} or {@code https}, in lower case
 * @param host in lower case, without user, port and closing dot: {@code arxiv.org}
 * @param port with its colon as printed; empty when none is
 * @param path as printed, escapes and all; empty or beginning with a slash
 * @param query as printed, without its question mark; null when there is none
 * @param fragment as printed, without its sign; null when there is none
 */
public record WebAddress(
    String scheme, String host, String port, String path, String query, String fragment) {

  /** Longer names of hosts and users are none, nor are ports of more digits, in UTF-16 units. */
  private static final int LONGEST_HOST = 253;

  private static final int LONGEST_USER = 100;
  private static final int LONGEST_PORT = 5;

  public WebAddress {
    Objects.requireNonNull(scheme, "scheme");
    Objects.requireNonNull(host, "host");
    Objects.requireNonNull(port, "port");
    Objects.requireNonNull(path, "path");
  }

  /**
   * One parameter of a query.
   *
   * @param name as printed
   * @param value as printed, escapes and all; null when there is no equals sign
   */
  public record Parameter(String name, String value) {

    /** The value without escapes; empty when there is none. */
    public String decoded() {
      return value == null ? "" : Percent.decode(value);
    }

    @Override
    public String toString() {
      return value == null ? name : name + "=" + value;
    }
  }

  /**
   * Takes an absolute address apart: {@code parse("https://arxiv.org/abs/2406.15877")}. Anything
   * else, relative addresses and other schemes included, is empty.
   */
  public static Optional<WebAddress> parse(String printed) {
    Objects.requireNonNull(printed, "printed");
    String address = printed.strip();
    boolean secure = address.regionMatches(true, 0, "https://", 0, 8);
    return secure || address.regionMatches(true, 0, "http://", 0, 7)
        ? behind(secure ? "https" : "http", address)
        : Optional.empty();
  }

  /** {@code https://user@arxiv.org:443/abs/1?a=b#c}: every part runs up to the next sign. */
  private static Optional<WebAddress> behind(String scheme, String address) {
    int host = host(address, scheme.length() + 3);
    int port = upTo(address, host, "/?#:@");
    int path = port(address, port);
    boolean ends = path == address.length() || "/?#".indexOf(address.charAt(path)) >= 0;
    if (port == host || port - host > LONGEST_HOST || !ends) {
      return Optional.empty();
    }
    int hash = address.indexOf('#', path);
    int end = hash < 0 ? address.length() : hash;
    int mark = address.indexOf('?', path);
    int query = mark < 0 || mark > end ? end : mark;
    return Optional.of(
        new WebAddress(
            scheme,
            withoutClosingDot(address.substring(host, port).toLowerCase(Locale.ROOT)),
            address.substring(port, path),
            address.substring(path, query),
            query < end ? address.substring(query + 1, end) : null,
            hash < 0 ? null : address.substring(hash + 1)));
  }

  /** Where the host begins: behind the user, if one is printed. */
  private static int host(String address, int from) {
    int end = upTo(address, from, "/?#@");
    boolean user = end < address.length() && address.charAt(end) == '@';
    return user && end - from <= LONGEST_USER ? end + 1 : from;
  }

  /** Where a port that begins at an index ends; there where none does. */
  private static int port(String address, int from) {
    if (from == address.length() || address.charAt(from) != ':') {
      return from;
    }
    int end = from + 1;
    while (end < address.length()
        && end - from <= LONGEST_PORT
        && address.charAt(end) >= '0'
        && address.charAt(end) <= '9') {
      end++;
    }
    return end;
  }

  /** The first of some signs or white space at or after an index; the end if there is none. */
  private static int upTo(String address, int from, String signs) {
    int at = from;
    while (at < address.length()
        && !space(address.charAt(at))
        && signs.indexOf(address.charAt(at)) < 0) {
      at++;
    }
    return at;
  }

  private static boolean space(char c) {
    return c == ' ' || c >= '\t' && c <= '\r';
  }

  /** The host without {@code www.}. */
  public String site() {
    return host.startsWith("www.") ? host.substring(4) : host;
  }

  /**
   * Whether the host is this one or lies below it: {@code export.arxiv.org} on {@code arxiv.org}.
   */
  public boolean on(String domain) {
    return host.equals(domain) || host.endsWith("." + domain);
  }

  /** Path and query without escapes: {@code /forum?id=abc}; what patterns of places match. */
  public String target() {
    return Percent.decode(query == null ? path : path + "?" + query);
  }

  /** The query's parameters in printed order; empty ones left out. */
  public List<Parameter> parameters() {
    List<Parameter> parameters = new ArrayList<>();
    for (String pair : query == null ? new String[0] : query.split("&", -1)) {
      int equals = pair.indexOf('=');
      if (!pair.isEmpty()) {
        parameters.add(
            equals < 0
                ? new Parameter(pair, null)
                : new Parameter(pair.substring(0, equals), pair.substring(equals + 1)));
      }
    }
    return parameters;
  }

  /** The same address on another host. */
  public WebAddress withHost(String other) {
    return new WebAddress(scheme, other, port, path, query, fragment);
  }

  /** The same address with another query; null for none. */
  public WebAddress withQuery(String other) {
    return new WebAddress(scheme, host, port, path, other, fragment);
  }

  /** The same address with another fragment; null for none. */
  public WebAddress withFragment(String other) {
    return new WebAddress(scheme, host, port, path, query, other);
  }

  /** The address as one string again. */
  @Override
  public String toString() {
    return scheme
        + "://"
        + host
        + port
        + path
        + (query == null ? "" : "?" + query)
        + (fragment == null ? "" : "#" + fragment);
  }

  private static String withoutClosingDot(String host) {
    return host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
  }
}
