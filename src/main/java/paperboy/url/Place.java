package paperboy.url;

import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where on the web something stands, as the lists of hosts write it: a host ({@code arxiv.org} with
 * all below it, {@code =x.com} alone, {@code google.*} in any country, {@code *} anywhere) and a
 * pattern of the whole path.
 *
 * @param host in lower case
 * @param path matched against the path with query, escapes undone
 */
public record Place(String host, Pattern path) {

  /** The longest path that patterns look at; longer ones are no address a person printed. */
  private static final int LONGEST = 8_192;

  public Place {
    Objects.requireNonNull(host, "host");
    Objects.requireNonNull(path, "path");
  }

  /** Of two columns: {@code Place.of("arxiv.org", "/abs/.*")}. */
  public static Place of(String host, String path) {
    return new Place(host, Pattern.compile(path, Pattern.CASE_INSENSITIVE | Pattern.DOTALL));
  }

  /** Whether the address stands here. */
  public boolean holds(WebAddress address) {
    return on(address.host()) && match(address.path().isEmpty() ? "/" : address.path()).matches();
  }

  /** Whether the host fits. */
  public boolean on(String name) {
    if (host.equals("*")) {
      return true;
    }
    if (host.startsWith("=")) {
      return name.startsWith("www.")
          ? host.endsWith("=" + name.substring(4))
          : host.endsWith("=" + name);
    }
    if (!host.endsWith(".*")) {
      return name.equals(host) || name.endsWith("." + host);
    }
    String stem = host.substring(0, host.length() - 1);
    return name.startsWith(stem) || name.contains("." + stem);
  }

  /** The path against the pattern, not yet asked. */
  public Matcher match(String target) {
    return path.matcher(target.length() > LONGEST ? target.substring(0, LONGEST) : target);
  }
}
