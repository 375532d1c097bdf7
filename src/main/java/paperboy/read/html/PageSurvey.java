package paperboy.read.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** What has to be known of a page before its first block can be written: sizes and repetitions. */
final class PageSurvey implements NodeVisitor {

  /** What an element holds, at any depth. */
  static final class Holds {
    int text;
    int headings;
    int blocks;
    int tables;

    private void add(Holds inner) {
      text += inner.text;
      headings += inner.headings;
      blocks += inner.blocks;
      tables += inner.tables;
    }
  }

  /** In how many places a shape occurs. */
  private static final class Places {
    private Node parent;
    private int count;
  }

  /** Hidden text shorter than this is a preview or a button's words. */
  private static final int FOLDED = 40;

  private static final Holds NOTHING = new Holds();

  private final Map<Element, Holds> holds = new IdentityHashMap<>();
  private final Map<String, Places> places = new HashMap<>();
  private final Deque<Holds> open = new ArrayDeque<>();
  private final Element page;
  private final Map<String, Integer> hidden = new HashMap<>();
  private final Set<String> named = new HashSet<>();
  private int articles;

  private PageSurvey(Element page) {
    this.page = page;
  }

  static PageSurvey of(Element page) {
    PageSurvey survey = new PageSurvey(page);
    page.traverse(survey);
    return survey;
  }

  /** What an element holds; nothing is known of elements that hold text only. */
  Holds in(Element e) {
    return holds.getOrDefault(e, NOTHING);
  }

  /** Whether blocks lie in it. */
  boolean holdsBlocks(Element e) {
    return in(e).blocks > 0;
  }

  /** The share of the page's text in it, in percent. */
  int textShare(Element e) {
    return share(in(e).text, in(page).text);
  }

  /** The share of the page's headings in it, in percent; 0 for less than three. */
  int headingShare(Element e) {
    return in(e).headings < 3 ? 0 : share(in(e).headings, in(page).headings);
  }

  /** In how many different parents its shape occurs; parts of records do so in several. */
  int places(Element e) {
    Places found = places.get(Tags.shape(e));
    return found == null ? 0 : found.count;
  }

  /**
   * Whether a hidden element is text behind a button: several of its shape hold some, as where each
   * paper's abstract can be folded out.
   */
  boolean foldedOut(Element e) {
    return in(e).text >= FOLDED && hidden.getOrDefault(place(e), 0) >= 3;
  }

  /** Whether an address of the web is behind pictures only. */
  boolean unnamed(String href) {
    return href.startsWith("http") && !named.contains(href);
  }

  /** How many {@code <article>}s there are. */
  int articles() {
    return articles;
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode text) {
      if (!open.isEmpty()) {
        open.peek().text += text.getWholeText().strip().length();
      }
    } else if (node instanceof Element e) {
      open.push(new Holds());
      if (Tags.block(e)) {
        note(e);
      }
    }
  }

  private void note(Element e) {
    Places found = places.computeIfAbsent(Tags.shape(e), shape -> new Places());
    if (found.parent != e.parent()) {
      found.parent = e.parent();
      found.count++;
    }
    articles += e.normalName().equals("article") ? 1 : 0;
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element e) {
      Holds own = open.pop();
      if (own.text > 0) {
        holds.put(e, own);
        if (e.normalName().equals("a")) {
          named.add(e.attr("href").strip());
        }
      }
      if (own.text >= FOLDED && Tags.block(e) && Visibility.hidden(e)) {
        hidden.merge(place(e), 1, Integer::sum);
      }
      if (!open.isEmpty()) {
        Holds outer = open.peek();
        outer.add(own);
        outer.blocks += Tags.block(e) && own.text > 0 ? 1 : 0;
        outer.headings += Tags.heading(e) > 0 ? 1 : 0;
        outer.tables += e.normalName().equals("table") ? 1 : 0;
      }
    }
  }

  /** A shape without a class says little; the parent's says more. */
  private static String place(Element e) {
    Element parent = e.parent();
    return parent == null ? Tags.shape(e) : Tags.shape(parent) + "/" + Tags.shape(e);
  }

  private static int share(int part, int whole) {
    return whole == 0 ? 0 : (int) (part * 100L / whole);
  }
}
