package paperboy.date;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import paperboy.date.Element.Slot;
import paperboy.date.Template.Step;

/**
 * The forms of {@code forms.txt} as one tree of steps, so that forms which begin alike are read
 * once. Its depth bounds the work a token can cause.
 */
final class Forms {

  static final Forms ALL = new Forms(Words.lines("forms.txt"));

  private static final class Node {
    final Map<String, List<Edge>> literals = new HashMap<>();
    final List<Edge> elements = new ArrayList<>();
    final Map<Form, Integer> ends = new EnumMap<>(Form.class);

    /** The forms that may still come of it, a bit each: asked for every token of every line. */
    int below;
  }

  private record Edge(Step step, Element element, Node to) {}

  private static final int SLOTS = Slot.values().length;

  private final Node root = new Node();

  private Forms(List<String> lines) {
    for (String line : lines) {
      String entry = line.split(" # ", 2)[0].strip();
      int space = entry.indexOf(' ');
      String[] kind = entry.substring(0, space).split(":");
      int number = kind.length == 1 ? 0 : Integer.parseInt(kind[1]);
      for (List<Step> steps : Template.sequences(entry.substring(space).strip())) {
        plant(steps, Form.named(kind[0]), number);
      }
    }
  }

  private void plant(List<Step> steps, Form form, int number) {
    Node node = root;
    node.below |= bit(form);
    for (Step step : steps) {
      node = child(node, step);
      node.below |= bit(form);
    }
    node.ends.put(form, number);
  }

  private static Node child(Node node, Step step) {
    List<Edge> edges =
        step.literal()
            ? node.literals.computeIfAbsent(step.name(), name -> new ArrayList<>())
            : node.elements;
    for (Edge edge : edges) {
      if (edge.step.equals(step)) {
        return edge.to;
      }
    }
    Edge edge = new Edge(step, step.element(), new Node());
    edges.add(edge);
    return edge.to;
  }

  /**
   * The form among those wanted that reaches furthest from a token; of equals the one stated first.
   *
   * @return null where none fits
   */
  Reading longest(Tokens tokens, int at, Set<Form> wanted) {
    if (at < tokens.size() && !begins(tokens.get(at))) {
      return null;
    }
    int bits = 0;
    for (Form form : wanted) {
      bits |= bit(form);
    }
    return longest(root, tokens, at, new int[SLOTS], bits, null);
  }

  /** Whether a form may begin with a token: hardly a word of a text is one of dates. */
  private boolean begins(Token token) {
    return !token.word() || root.literals.containsKey(token.text()) || Words.ALL.hold(token.text());
  }

  private Reading longest(Node node, Tokens tokens, int at, int[] slots, int wanted, Reading best) {
    Reading found = best;
    for (Map.Entry<Form, Integer> end : node.ends.entrySet()) {
      if ((bit(end.getKey()) & wanted) != 0 && (found == null || at > found.end())) {
        found = reading(end.getKey(), end.getValue(), slots, at);
      }
    }
    if (at == tokens.size()) {
      return found;
    }
    Token token = tokens.get(at);
    String key = token.number() ? Integer.toString(token.value()) : token.text();
    for (Edge edge : node.literals.getOrDefault(key, List.of())) {
      found = follow(edge, tokens, at, slots, wanted, found);
    }
    for (Edge edge : node.elements) {
      found = follow(edge, tokens, at, slots, wanted, found);
    }
    return found;
  }

  private Reading follow(Edge edge, Tokens tokens, int at, int[] slots, int wanted, Reading best) {
    boolean fits = edge.step.gap() || !tokens.get(at).gap();
    if (!fits || (edge.to.below & wanted) == 0) {
      return best;
    }
    int[] further = slots.clone();
    int next = edge.element.take(tokens, at, further);
    return next < 0 ? best : longest(edge.to, tokens, next, further, wanted, best);
  }

  private static int bit(Form form) {
    return 1 << form.ordinal();
  }

  private static Reading reading(Form form, int number, int[] slots, int end) {
    int[] filled = slots.clone();
    if (number > 0) {
      filled[Slot.NTH.ordinal()] = number;
    }
    return new Reading(form, filled, end);
  }
}
