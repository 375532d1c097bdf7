package paperboy.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import paperboy.identifier.ArxivId;
import paperboy.identifier.Identifier;
import paperboy.identifier.PaperIds;
import paperboy.link.Base;
import paperboy.link.Link;
import paperboy.link.Links;
import paperboy.link.Rel;

/** The links of one page: what is printed several times is cleaned and looked through once. */
final class Hyperlinks {

  /** {@code papers/2406.15877-bigcodebench.md}: a page's own file on a paper. */
  private static final Pattern FILE =
      Pattern.compile(
          "(?![a-z]{2,8}:|//)[^?#]{0,200}?(?<![^/])(\\d{4}\\.\\d{4,5}(?:v\\d{1,2})?)(?:[-_][^/?#]{1,300})?"
              + "\\.(?:md|html?|pdf)(?:#.{0,200})?");

  /** {@code https:}. */
  private static final Pattern SCHEME = Pattern.compile("^[a-z]{2,8}:");

  /** A link as printed. */
  private record Printed(String href, String label) {}

  /** What was read off one. */
  private record Read(Link link, List<Identifier> ids, boolean paper) {}

  private final Base base;
  private final Map<Printed, Optional<Read>> known = new HashMap<>();

  /**
   * @param base what relative links resolve against; null when nothing is known
   */
  Hyperlinks(String base) {
    this.base = Base.of(base);
  }

  /** A link that stands from one index of a line to another; empty if it may not leave. */
  Optional<Anchor> anchor(String href, String label, int from, int to) {
    return known
        .computeIfAbsent(new Printed(href, label.strip()), this::read)
        .map(read -> new Anchor(read.link(), from, to, read.ids(), read.paper()));
  }

  private Optional<Read> read(Printed printed) {
    String href = printed.href();
    return Links.sharing(href)
        ? Optional.empty()
        : Links.cleanAgainst(base, href, printed.label())
            .map(link -> new Read(link, idsOf(link, href), leadsToPaper(link, href)));
  }

  /** A file beside the page that is labelled PDF may be anything: slides, a poster. */
  private static boolean leadsToPaper(Link link, String href) {
    return link.rel() == Rel.PAPER
        && (Links.paper(link.url()) || href.contains("://") && labelsPaper(link.text()));
  }

  /** Whether a label says no other than that a paper is linked: not {@code Model card (PDF)}. */
  private static boolean labelsPaper(String label) {
    return Label.named(label) != null || label.indexOf(' ') < 0 || TitleShape.of(label) >= 0.9;
  }

  private static List<Identifier> idsOf(Link link, String href) {
    List<Identifier> ids = link.rel() == Rel.PAPER ? PaperIds.inUrl(link.url()) : List.of();
    if (!ids.isEmpty()) {
      return ids;
    }
    Matcher file = FILE.matcher(href);
    if (file.matches()) {
      return ArxivId.parse("arXiv:" + file.group(1)).stream().map(Identifier.class::cast).toList();
    }
    boolean shown = link.text().indexOf('/') > 0 && Links.opaque(link.url());
    return shown
        ? PaperIds.inUrl(
            SCHEME.matcher(link.text()).lookingAt() ? link.text() : "https://" + link.text())
        : ids;
  }
}
