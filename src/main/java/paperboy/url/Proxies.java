package paperboy.url;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** Libraries' proxies, which put their own name behind a publisher's. */
public final class Proxies {

  private static final List<String> WORDS = Lines.of(Proxies.class, "/paperboy/url/proxies.txt");

  private Proxies() {}

  /**
   * The host behind a proxy: {@code doi-org.proxy.example.edu} and {@code
   * doi.org.proxy.example.edu} are {@code doi.org}; any other host is itself.
   */
  public static String origin(String host) {
    if (WORDS.stream().noneMatch(Objects.requireNonNull(host, "host")::contains)) {
      return host;
    }
    String[] labels = host.split("\\.");
    for (int i = 1; i < labels.length; i++) {
      if (WORDS.stream().anyMatch(labels[i]::contains)) {
        return origin(String.join(".", Arrays.copyOf(labels, i)), host);
      }
    }
    return host;
  }

  /** EZproxy writes a dot as a dash and a dash as two. */
  private static String origin(String before, String host) {
    String dotted =
        before.contains(".")
            ? before
            : before.replace("--", "\0").replace('-', '.').replace('\0', '-');
    return dotted.contains(".") ? dotted : host;
  }
}
