package paperboy.url;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Redirectors that carry their target in their own address. Nothing is fetched. */
public final class Redirects {

  /** Deeper nesting is no accident of mail programs; such an address is left as it is. */
  private static final int DEEPEST = 8;

  /** What the path of an awstrack-like wrapper appends: {@code /1/0100018f-…/sig=400}. */
  private static final Pattern APPENDED =
      Pattern.compile("/\\d{1,2}/[0-9a-f]{8,}[-/].*+", Pattern.DOTALL);

  private record Redirector(Place place, List<String> parameters) {}

  private static final ByHost<Redirector> REDIRECTORS =
      new ByHost<>(
          Lines.columns(Redirects.class, "/paperboy/url/redirectors.txt", 3).stream()
              .map(row -> new Redirector(Place.of(row[0], row[1]), names(row[2])))
              .toList(),
          Redirector::place);

  private static final Set<String> PARAMETERS =
      Set.copyOf(Lines.of(Redirects.class, "/paperboy/url/parameters.txt"));

  private static final Places KEEPERS = Places.of(Redirects.class, "/paperboy/url/keepers.txt");

  private Redirects() {}

  /**
   * Where the address leads as far as it says so itself, else the address: {@code
   * unwrap("https://www.google.com/url?q=https://arxiv.org/abs/2406.15877")} is the arXiv address.
   * Wrappers in wrappers are taken off up to eight deep; beyond that nothing is.
   */
  public static String unwrap(String url) {
    Objects.requireNonNull(url, "url");
    String reached = url;
    for (int depth = 0; depth <= DEEPEST; depth++) {
      Optional<String> inner = WebAddress.parse(reached).flatMap(Redirects::inside);
      if (inner.isEmpty()) {
        return reached;
      }
      reached = inner.get();
    }
    return url;
  }

  private static Optional<String> inside(WebAddress address) {
    for (Redirector redirector : REDIRECTORS.on(address.host())) {
      Optional<String> target = inside(address, redirector);
      if (target.isPresent()) {
        return target;
      }
    }
    if (address.query() == null || KEEPERS.hold(address) || Sharing.is(address)) {
      return Optional.empty();
    }
    return parameter(address, PARAMETERS);
  }

  private static Optional<String> inside(WebAddress address, Redirector redirector) {
    Matcher path = redirector.place().match(address.path());
    if (!path.matches()) {
      return Optional.empty();
    }
    return path.groupCount() > 0
        ? Target.of(APPENDED.matcher(Percent.decode(path.group(1))).replaceFirst(""))
        : parameter(address, Set.copyOf(redirector.parameters()));
  }

  private static Optional<String> parameter(WebAddress address, Set<String> names) {
    return address.parameters().stream()
        .filter(parameter -> names.contains(parameter.name().toLowerCase(Locale.ROOT)))
        .flatMap(parameter -> Target.of(parameter.decoded()).stream())
        .findFirst();
  }

  private static List<String> names(String column) {
    return Arrays.asList(column.split(","));
  }
}
