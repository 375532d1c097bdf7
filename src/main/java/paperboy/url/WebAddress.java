package paperboy.url;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

  /** {@code https://user@arxiv.org:443/abs/1?a=b#c}; every part runs up to the next sign. */
  private static final Pattern PARTS =
      Pattern.compile(
          "(?i)(https?+):/{2}(?:[^/?#@\\s]{0,100}+@)?([^/?#:@\\s]{1,253}+)(:\\d{0,5}+)?"
              + "([/][^?#]*+)?(?:\\?([^#]*+))?(?:#(.*+))?",
          Pattern.DOTALL);

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
    Matcher parts = PARTS.matcher(address);
    if (!address.regionMatches(true, 0, "http", 0, 4) || !parts.matches()) {
      return Optional.empty();
    }
    return Optional.of(
        new WebAddress(
            parts.group(1).toLowerCase(Locale.ROOT),
            withoutClosingDot(parts.group(2).toLowerCase(Locale.ROOT)),
            orEmpty(parts.group(3)),
            orEmpty(parts.group(4)),
            parts.group(5),
            parts.group(6)));
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

  private static String orEmpty(String part) {
    return part == null ? "" : part;
  }
}
