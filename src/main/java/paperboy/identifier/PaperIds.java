package paperboy.identifier;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import paperboy.url.WebAddress;

/** Identifiers of every scheme at once. */
public final class PaperIds {

  private static final List<Scheme<? extends Identifier>> SCHEMES =
      List.of(
          ArxivId.SCHEME,
          Doi.SCHEME,
          AclId.SCHEME,
          OpenReviewId.SCHEME,
          PubMedId.SCHEME,
          PmcId.SCHEME,
          Isbn.SCHEME,
          SemanticScholarId.SCHEME,
          IacrId.SCHEME,
          SsrnId.SCHEME,
          HalId.SCHEME,
          PmlrId.SCHEME);

  private static final List<String> NAMES =
      List.of(
          "arxiv",
          "doi",
          "acl",
          "openreview",
          "pmid",
          "pmcid",
          "isbn",
          "s2",
          "iacr",
          "ssrn",
          "hal",
          "pmlr");

  /** The scheme that tells papers apart best comes first: arxiv, doi, acl, openreview … */
  public static final Comparator<Identifier> STRONGEST_FIRST =
      Comparator.comparingInt(identifier -> NAMES.indexOf(identifier.scheme()));

  private PaperIds() {}

  /**
   * What a running text says, in the order it says it, each identity once: {@code
   * inText("arXiv:2406.15877, doi:10.1145/3292500")}. Addresses in the text count; DOI {@code
   * 10.48550/arXiv.2406.15877} is an arXiv id and a DOI.
   */
  public static List<Identifier> inText(String text) {
    return mayName(text) ? distinct(mentions(text).stream().map(Mention::identifier)) : List.of();
  }

  /** Whether a text holds what every identifier does: a figure, a colon or an address's slash. */
  private static boolean mayName(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9' || c == ':' || c == '/') {
        return true;
      }
    }
    return false;
  }

  /** The same with their positions, repetitions included. */
  public static List<Mention<? extends Identifier>> mentions(String text) {
    Passage passage = Passage.of(text, PaperIds::known);
    List<Mention<? extends Identifier>> mentions = new ArrayList<>();
    SCHEMES.forEach(scheme -> mentions.addAll(scheme.mentions(passage)));
    mentions.sort(Comparator.comparingInt(Mention::start));
    return mentions;
  }

  /**
   * The paper an address leads to, strongest identifier first; none for anything that is not one
   * paper's page or file: {@code inUrl("https://arxiv.org/pdf/2406.15877v2")} is one id, {@code
   * inUrl("https://arxiv.org/list/cs.CL/recent")} none. Redirectors that state their target and
   * libraries' proxies are seen through; {@code doi:10.1145/3292500} is an address, too.
   */
  public static List<Identifier> inUrl(String url) {
    String printed = Objects.requireNonNull(url, "url").strip();
    if (printed.toLowerCase(Locale.ROOT).startsWith("doi:")) {
      return inText(printed);
    }
    return Passage.target(printed).map(PaperIds::at).orElse(List.of());
  }

  private static List<Identifier> at(WebAddress target) {
    List<Identifier> ids = new ArrayList<>();
    for (Scheme<? extends Identifier> scheme : SCHEMES) { // no stream: every link is asked
      scheme.at().apply(target).forEach(ids::add);
    }
    return ids.isEmpty() ? List.of() : distinct(ids.stream());
  }

  /**
   * Reads what {@link Identifier#id} writes: {@code parse("arxiv:2406.15877")}. Empty for anything
   * else, {@code title:…} of entries without identifiers included.
   */
  public static Optional<Identifier> parse(String id) {
    int scheme = NAMES.indexOf(Objects.requireNonNull(id, "id").split(":", 2)[0]);
    return scheme < 0
        ? Optional.empty()
        : SCHEMES
            .get(scheme)
            .bare()
            .apply(id)
            .map(Identifier.class::cast)
            .filter(x -> x.id().equals(id));
  }

  /**
   * Under which other ids the same paper is known without saying: arXiv and the ACL Anthology give
   * every paper a DOI, SSRN likewise. {@code aliases} of {@code arxiv:2406.15877} are {@code
   * doi:10.48550/arxiv.2406.15877}, and the other way round. For telling whether two are one; never
   * exported, because nobody printed them.
   */
  public static List<String> aliases(Identifier identifier) {
    return aliases(Objects.requireNonNull(identifier, "identifier").id());
  }

  /** The same for an identifier written down: {@code arxiv:2406.15877}. */
  public static List<String> aliases(String id) {
    String value = id.substring(id.indexOf(':') + 1);
    return switch (scheme(id)) {
      case "arxiv" -> List.of("doi:10.48550/arxiv." + value);
      case "acl" -> List.of("doi:10.18653/v1/" + value.toLowerCase(Locale.ROOT));
      case "ssrn" -> List.of("doi:10.2139/ssrn." + value);
      case "doi" -> behind(value).map(Identifier::id).stream().toList();
      default -> List.of();
    };
  }

  /** Identifiers written down, the strongest scheme first, unknown ones last. */
  public static List<String> strongestFirst(Collection<String> ids) {
    return ids.stream()
        .sorted(Comparator.comparingInt(PaperIds::rank).thenComparing(Comparator.naturalOrder()))
        .toList();
  }

  private static int rank(String id) {
    int rank = NAMES.indexOf(scheme(id));
    return rank < 0 ? NAMES.size() : rank;
  }

  private static String scheme(String id) {
    return id.substring(0, Math.max(id.indexOf(':'), 0));
  }

  private static Optional<? extends Identifier> behind(String doi) {
    if (doi.startsWith("10.48550/arxiv.")) {
      return ArxivId.parse(doi);
    }
    if (doi.startsWith("10.18653/v1/")) {
      return AclId.parse(doi.substring("10.18653/v1/".length()));
    }
    return doi.startsWith("10.2139/ssrn.")
        ? SsrnId.parse(doi.substring("10.2139/ssrn.".length()))
        : Optional.empty();
  }

  /** The strongest of each scheme, strongest scheme first: what an entry keeps. */
  public static List<Identifier> oneEach(Collection<? extends Identifier> identifiers) {
    Map<String, Identifier> first = new LinkedHashMap<>();
    identifiers.forEach(identifier -> first.putIfAbsent(identifier.scheme(), identifier));
    return first.values().stream().sorted(STRONGEST_FIRST).toList();
  }

  private static boolean known(WebAddress address) {
    return SCHEMES.stream().anyMatch(scheme -> scheme.knows(address));
  }

  private static List<Identifier> distinct(Stream<? extends Identifier> identifiers) {
    return List.copyOf(
        identifiers
            .collect(
                Collectors.toMap(
                    Identifier::id,
                    Identifier.class::cast,
                    (first, again) -> first,
                    LinkedHashMap::new))
            .values());
  }
}
