package paperboy.identifier;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import paperboy.text.LowerCase;
import paperboy.url.Addresses;
import paperboy.url.Proxies;
import paperboy.url.Redirects;
import paperboy.url.Sharing;
import paperboy.url.WebAddress;

/**
 * A text parted into the web addresses in it and its words.
 *
 * @param links the addresses and where they stand
 * @param prose the text with its addresses blanked: nothing is read twice and positions stay
 * @param folded the prose in lower case, to look for signs of ids in; its positions may differ
 */
record Passage(List<Linked> links, String prose, String folded) {

  /** Where an address stands, and where it leads. */
  record Linked(int start, int end, WebAddress target) {}

  /**
   * Parts a text. What has no scheme is an address only when it leads to a paper: {@code
   * math.GT/0309136} is none.
   */
  static Passage of(String text, Predicate<WebAddress> paper) {
    List<Linked> links = new ArrayList<>();
    StringBuilder prose = new StringBuilder(Objects.requireNonNull(text, "text"));
    for (Addresses.Printed printed : Addresses.in(text)) {
      Optional<WebAddress> target = target(printed.printed());
      if (printed.certain() || target.filter(paper).isPresent()) {
        target.ifPresent(t -> links.add(new Linked(printed.start(), printed.end(), t)));
        blank(prose, printed.start(), printed.end());
      }
    }
    String words = prose.toString();
    return new Passage(links, words, LowerCase.of(words));
  }

  /** Whether the prose holds one of some signs, in lower case. */
  boolean says(List<String> signs) {
    // no stream: every scheme asks for every line
    for (String sign : signs) {
      if (folded.contains(sign)) {
        return true;
      }
    }
    return false;
  }

  private static void blank(StringBuilder text, int start, int end) {
    for (int at = start; at < end; at++) {
      text.setCharAt(at, ' ');
    }
  }

  /**
   * Where an address leads: out of its wrappers and from behind a library's proxy. Buttons that
   * share a page lead nowhere.
   */
  static Optional<WebAddress> target(String printed) {
    return WebAddress.parse(Redirects.unwrap(Addresses.absolute(printed)))
        .filter(address -> !Sharing.is(address))
        .map(address -> address.withHost(Proxies.origin(address.host())));
  }
}
