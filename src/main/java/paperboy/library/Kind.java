package paperboy.library;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import paperboy.catalogue.Paper;
import paperboy.text.LowerCase;
import paperboy.url.Lines;

/** What sort of publication a paper is, as far as its venue and identifiers tell. */
enum Kind {
  JOURNAL,
  CONFERENCE,
  PREPRINT,
  BOOK,
  UNKNOWN;

  /** Anything between words, years among it: {@code ACL 2024 (Findings)} is acl findings. */
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}]++");

  /** Words that stand without spaces around them. */
  private static final Pattern SPACELESS =
      Pattern.compile("[\\p{IsHan}\\p{IsHangul}\\p{IsKatakana}]++");

  private static final Set<String> PREPRINT_SCHEMES = Set.of("arxiv", "iacr", "ssrn", "hal");
  private static final Set<String> CONFERENCE_SCHEMES = Set.of("acl", "pmlr");

  /** A row of {@code venues.txt}; the first that fits counts. */
  private record Words(Kind kind, String text) {

    /** Words with spaces between stand alone in a venue: {@code nature} is not in signature. */
    static Words of(String kind, String text) {
      boolean alone = !SPACELESS.matcher(text).matches();
      return new Words(valueOf(kind.toUpperCase(Locale.ROOT)), alone ? " " + text + " " : text);
    }
  }

  private static final List<Words> WORDS =
      Lines.columns(Kind.class, "/paperboy/library/venues.txt", 2).stream()
          .map(row -> Words.of(row[0], row[1]))
          .toList();

  /** A venue that is known for something decides; else the identifiers do. */
  static Kind of(Paper paper) {
    return ofVenue(paper.venue()).orElseGet(() -> ofIdentifiers(paper));
  }

  private static Optional<Kind> ofVenue(String venue) {
    if (venue == null) {
      return Optional.empty();
    }
    String words = " " + BETWEEN.matcher(LowerCase.of(venue)).replaceAll(" ").strip() + " ";
    return WORDS.stream().filter(row -> words.contains(row.text())).map(Words::kind).findFirst();
  }

  private static Kind ofIdentifiers(Paper paper) {
    Set<String> schemes = paper.identifiers().keySet();
    if (schemes.stream().anyMatch(CONFERENCE_SCHEMES::contains)) {
      return CONFERENCE;
    }
    if (paper.venue() == null && schemes.stream().anyMatch(PREPRINT_SCHEMES::contains)) {
      return PREPRINT;
    }
    return schemes.contains("isbn") ? BOOK : UNKNOWN;
  }
}
