package paperboy.catalogue;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import paperboy.link.Link;

/** What a paper's mentions say together: each of its fields from the mention that knows it best. */
final class Assembly {

  /** The mention most likely right; among equals, the oldest digest's. */
  private static final Comparator<Mention> TRUSTED =
      Comparator.comparingDouble(Mention::confidence).reversed();

  private Assembly() {}

  /** The names and doubts come from elsewhere; all else from the mentions. */
  static Paper of(Group group, GivenName name, List<String> doubts) {
    List<Mention> mentions = group.mentions();
    return new Paper(
        name.id(),
        name.key(),
        name.otherKeys(),
        title(mentions),
        authors(mentions),
        venue(mentions),
        published(mentions),
        identifiers(mentions),
        links(mentions),
        mentions,
        group.reasons(),
        doubts);
  }

  /** The key that these mentions together would give. */
  static String keyBase(Group group) {
    List<Mention> mentions = group.mentions();
    return CitationKey.base(authors(mentions), published(mentions), title(mentions));
  }

  static String title(List<Mention> mentions) {
    return mentions.stream().min(TRUSTED).orElseThrow().title();
  }

  /** The longest list, for short ones are cut. */
  static List<String> authors(List<Mention> mentions) {
    return mentions.stream()
        .sorted(TRUSTED)
        .max(Comparator.comparingInt(m -> m.authors().size()))
        .orElseThrow()
        .authors();
  }

  private static String venue(List<Mention> mentions) {
    return mentions.stream()
        .sorted(TRUSTED)
        .map(Mention::venue)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /** The most precise date that most mentions state. */
  static String published(List<Mention> mentions) {
    Map<String, Long> stated =
        mentions.stream()
            .map(Mention::published)
            .filter(Objects::nonNull)
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    return stated.keySet().stream()
        .min(
            Comparator.comparingInt(String::length)
                .thenComparing(stated::get)
                .reversed()
                .thenComparing(Comparator.naturalOrder()))
        .orElse(null);
  }

  private static Map<String, String> identifiers(List<Mention> mentions) {
    Map<String, String> all = new LinkedHashMap<>();
    mentions.stream()
        .sorted(TRUSTED)
        .forEach(m -> m.identifiers().forEach((scheme, value) -> keep(all, scheme, value)));
    return all;
  }

  /** The latest version is the paper's; of all else the most trusted. */
  private static void keep(Map<String, String> all, String scheme, String value) {
    if (scheme.equals("arxivVersion")) {
      all.merge(scheme, value, (a, b) -> Integer.parseInt(a) >= Integer.parseInt(b) ? a : b);
    } else {
      all.putIfAbsent(scheme, value);
    }
  }

  private static List<Link> links(List<Mention> mentions) {
    Map<String, Link> byAddress = new LinkedHashMap<>();
    mentions.stream()
        .flatMap(m -> m.links().stream())
        .forEach(link -> byAddress.putIfAbsent(link.url(), link));
    return List.copyOf(byAddress.values());
  }
}
