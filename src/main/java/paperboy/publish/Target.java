package paperboy.publish;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import paperboy.document.Sha256;

/**
 * An endpoint that messages go to.
 *
 * @param uri as configured: {@code https://hooks.example/{{env:HOOK}}}; it may hold a secret and is
 *     never written down
 */
public record Target(String uri) {

  private static final int ID_LENGTH = 16;

  /**
   * Between {@code file:a} and {@code kafka:b} in {@code file:a,kafka:b}, but not within {@code
   * kafka:b?brokers=one:9092,two:9092}.
   */
  private static final Pattern BETWEEN =
      Pattern.compile("\\s*+,\\s*+(?=\\{\\{|[A-Za-z][A-Za-z0-9+.-]{0,40}+:(?![0-9]))");

  /** {@code //me:word@}. */
  private static final Pattern LOGIN = Pattern.compile("//[^/?#@]{1,1000}+@");

  public Target {
    Objects.requireNonNull(uri, "uri");
  }

  /** The targets in settings, each of which may name several, split by commas; each target once. */
  public static List<Target> in(List<String> settings) {
    return settings.stream()
        .flatMap(BETWEEN::splitAsStream)
        .map(String::strip)
        .filter(uri -> !uri.isEmpty())
        .map(Target::new)
        .distinct()
        .toList();
  }

  /** What the database and files know it by: a hash. */
  public String id() {
    return Sha256.of(uri).substring(0, ID_LENGTH);
  }

  /** What people know it by, without login and options: {@code https://hooks.example/in?…}. */
  public String name() {
    int options = uri.indexOf('?');
    String address = options < 0 ? uri : uri.substring(0, options) + "?…";
    return LOGIN.matcher(address).replaceAll("//…@");
  }

  /** Its name, never its address. */
  @Override
  public String toString() {
    return name();
  }
}
