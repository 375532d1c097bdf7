package paperboy.link;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import paperboy.identifier.PaperIds;
import paperboy.url.ByHost;
import paperboy.url.Lines;
import paperboy.url.Place;
import paperboy.url.Places;
import paperboy.url.Redirects;
import paperboy.url.WebAddress;

/** Names links by what stands at their other end. */
final class Rels {

  /** A row of {@code hosts.txt}; a guess is overruled by the printed label. */
  private record Host(Rel rel, boolean guess, Place place) {}

  private static final ByHost<Host> HOSTS =
      new ByHost<>(
          Lines.columns(Rels.class, "/paperboy/link/hosts.txt", 3).stream()
              .map(row -> new Host(rel(row[0]), row[0].startsWith("?"), Place.of(row[1], row[2])))
              .toList(),
          Host::place);

  private static final Places PAPERS = Places.of(Rels.class, "/paperboy/link/papers.txt");

  /** A file by its ending: {@code /2024/paper.pdf}. */
  private static final Pattern PAPER_FILE = Pattern.compile("(?i)\\.(?:pdf|ps|ps\\.gz|djvu)$");

  private static final Pattern SLIDES_FILE = Pattern.compile("(?i)\\.(?:pptx?|odp|key)$");
  private static final Pattern VIDEO_FILE = Pattern.compile("(?i)\\.(?:mp4|webm|mov|avi|mkv)$");

  private Rels() {}

  static Rel of(String url, String label) {
    String target = Redirects.unwrap(Objects.requireNonNull(url, "url"));
    Optional<WebAddress> address = WebAddress.parse(target);
    if (paper(target, address)) {
      return Rel.PAPER;
    }
    Optional<Host> host = address.flatMap(Rels::host);
    return host.filter(found -> !found.guess())
        .map(Host::rel)
        .or(() -> Labels.rel(label))
        .or(() -> file(address.map(WebAddress::path).orElse(target)))
        .or(() -> host.map(Host::rel))
        .orElse(Rel.OTHER);
  }

  static boolean paper(String url) {
    Objects.requireNonNull(url, "url");
    String target = Redirects.unwrap(url);
    return paper(target, WebAddress.parse(target));
  }

  private static boolean paper(String target, Optional<WebAddress> address) {
    return address.filter(PAPERS::hold).isPresent() || !PaperIds.inUrl(target).isEmpty();
  }

  private static Optional<Host> host(WebAddress address) {
    return HOSTS.on(address.host()).stream()
        .filter(host -> host.place().holds(address))
        .findFirst();
  }

  private static Optional<Rel> file(String path) {
    if (PAPER_FILE.matcher(path).find()) {
      return Optional.of(Rel.PAPER);
    }
    if (SLIDES_FILE.matcher(path).find()) {
      return Optional.of(Rel.SLIDES);
    }
    return VIDEO_FILE.matcher(path).find() ? Optional.of(Rel.VIDEO) : Optional.empty();
  }

  private static Rel rel(String column) {
    return Rel.valueOf(column.replace("?", "").toUpperCase(Locale.ROOT));
  }
}
