package paperboy.url;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * A list of things that belong to places of the web, kept so that an address meets only those of
 * its own host: lists are long, and every link asks several.
 *
 * <pre>{@code
 * new ByHost<>(rows, Row::place).on("export.arxiv.org");  // the rows of arxiv.org and of any host
 * }</pre>
 *
 * @param <T> what belongs to a place
 */
public final class ByHost<T> {

  /** What {@code *} stands for. */
  private static final String ANYWHERE = "*";

  private record Numbered<T>(int number, Place place, T thing) {}

  private record Answer<T>(String host, List<T> things) {}

  private final Map<String, List<Numbered<T>>> things = new HashMap<>();

  /** Links beside each other lead to one host more often than not. */
  private volatile Answer<T> last;

  /** Takes a list in its order. */
  public ByHost(List<T> list, Function<T, Place> place) {
    Objects.requireNonNull(place, "place");
    for (int i = 0; i < list.size(); i++) {
      Place of = place.apply(list.get(i));
      things
          .computeIfAbsent(key(of.host()), key -> new ArrayList<>())
          .add(new Numbered<>(i, of, list.get(i)));
    }
  }

  /** A part of every host that a pattern of hosts fits: {@code google} of {@code google.*}. */
  private static String key(String host) {
    return host.endsWith(".*")
        ? host.substring(0, host.indexOf('.'))
        : host.startsWith("=") ? host.substring(1) : host;
  }

  /** The things whose places are on a host, in the order of the list. */
  public List<T> on(String host) {
    Objects.requireNonNull(host, "host");
    Answer<T> answer = last;
    if (answer == null || !answer.host().equals(host)) {
      answer = new Answer<>(host, lookUp(host));
      last = answer;
    }
    return answer.things();
  }

  private List<T> lookUp(String host) {
    List<Numbered<T>> found = new ArrayList<>();
    add(ANYWHERE, host, found);
    for (int from = 0; from <= host.length(); ) {
      int dot = host.indexOf('.', from);
      add(host.substring(from), host, found);
      if (dot >= 0) {
        add(host.substring(from, dot), host, found);
      }
      from = dot < 0 ? host.length() + 1 : dot + 1;
    }
    found.sort(Comparator.comparingInt(Numbered::number));
    return found.stream().map(Numbered::thing).toList();
  }

  private void add(String key, String host, List<Numbered<T>> found) {
    for (Numbered<T> numbered : things.getOrDefault(key, List.of())) {
      if (numbered.place().on(host) && !found.contains(numbered)) {
        found.add(numbered);
      }
    }
  }
}
