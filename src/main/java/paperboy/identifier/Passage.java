package paperboy.identifier;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import paperboy.url.Addresses;
import paperboy.url.Proxies;
import paperboy.url.Redirects;
import paperboy.url.WebAddress;

/**
 * A text parted into the web addresses in it and its words.
 *
 * @param links the addresses and where they stand
 * @param prose the text with its addresses blanked: nothing is read twice and positions stay
 */
record Passage(List<Linked> links, String prose) {

  /** Where an address stands, and where it leads. */
  record Linked(int start, int end, WebAddress target) {}

  static Passage of(String text) {
    List<Linked> links = new ArrayList<>();
    StringBuilder prose = new StringBuilder(Objects.requireNonNull(text, "text"));
    for (Addresses.Printed printed : Addresses.in(text)) {
      target(printed.printed())
          .ifPresent(target -> links.add(new Linked(printed.start(), printed.end(), target)));
      for (int at = printed.start(); at < printed.end(); at++) {
        prose.setCharAt(at, ' ');
      }
    }
    return new Passage(links, prose.toString());
  }

  /** Where an address leads: out of its wrappers and from behind a library's proxy. */
  static Optional<WebAddress> target(String printed) {
    return WebAddress.parse(Redirects.unwrap(Addresses.absolute(printed)))
        .map(address -> address.withHost(Proxies.origin(address.host())));
  }
}
