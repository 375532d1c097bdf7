package paperboy.identifier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import paperboy.url.WebAddress;

/**
 * How one kind of identifier is recognised.
 *
 * @param bare reads a whole string that is the id itself, with or without its label
 * @param at reads the address of a paper's page
 * @param prose finds ids in text without addresses
 */
record Scheme<X extends Identifier>(
    Function<String, Optional<X>> bare,
    Function<WebAddress, Stream<X>> at,
    Function<Passage, List<Mention<X>>> prose) {

  /**
   * The usual one: ids of a shape, in the places of {@code places.txt}.
   *
   * @param name as exports name the scheme
   * @param shape of an id in an address, a regular expression
   * @param whole of a string that is the id with or without a label
   * @param prose of an id among words
   * @param signs one of which stands in prose that holds an id, in lower case
   * @param read makes the normal form; empty where the shape deceives
   */
  static <X extends Identifier> Scheme<X> of(
      String name,
      String shape,
      String whole,
      String prose,
      List<String> signs,
      Function<String, Optional<X>> read) {
    Wording alone = Wording.of(whole);
    Wording amongWords = Wording.of(prose);
    IdPlaces places = IdPlaces.of(name, shape);
    return new Scheme<>(
        printed -> alone.whole(printed).flatMap(read),
        address -> places.read(address, read),
        passage -> passage.says(signs) ? amongWords.in(passage.prose(), read) : List.of());
  }

  Optional<X> parse(String whole) {
    String printed = Objects.requireNonNull(whole, "whole").strip();
    return bare.apply(printed)
        .or(() -> Passage.target(printed).flatMap(target -> at.apply(target).findFirst()));
  }

  List<X> findIn(String text) {
    Map<String, X> distinct = new LinkedHashMap<>();
    mentions(Passage.of(text, this::knows))
        .forEach(found -> distinct.putIfAbsent(found.identifier().id(), found.identifier()));
    return List.copyOf(distinct.values());
  }

  /** Whether an address leads to a paper of this scheme. */
  boolean knows(WebAddress address) {
    return at.apply(address).findAny().isPresent();
  }

  /** All of a text in the order they stand. */
  List<Mention<X>> mentions(Passage passage) {
    List<Mention<X>> mentions = new ArrayList<>(prose.apply(passage));
    for (Passage.Linked link : passage.links()) {
      at.apply(link.target())
          .forEach(x -> mentions.add(new Mention<>(link.start(), link.end(), x)));
    }
    mentions.sort(Comparator.comparingInt(Mention::start));
    return mentions;
  }
}
