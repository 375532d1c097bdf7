package paperboy.read.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.jsoup.nodes.Element;
import paperboy.document.Block;
import paperboy.document.Container;
import paperboy.read.line.BlockWriter;

/** Decides what elements that stand on lines of their own mean for what is inside them. */
final class Scopes {
  private final PageSurvey survey;
  private final Headings headings;
  private final Regions regions;
  private final Tables tables;
  private final BlockWriter writer;

  /** The tables open, innermost first; nothing is known of those that only arrange. */
  private final Deque<OpenTable> open = new ArrayDeque<>();

  /** How many blocks there were when the heading being read began, and its level. */
  private int headingFrom;

  private int headingLevel;

  private record OpenTable(
      boolean layout, Columns columns, Set<Element> heads, boolean captioned) {}

  Scopes(PageSurvey survey, Headings headings, BlockWriter writer) {
    this.survey = survey;
    this.headings = headings;
    this.regions = new Regions(survey);
    this.tables = new Tables(survey);
    this.writer = writer;
  }

  /** What holds inside an element, given what holds around it. */
  Scope enter(Element e, Scope around) {
    if (e.normalName().equals("table")) {
      boolean layout = tables.layout(e);
      Set<Element> heads = layout ? Set.of() : Tables.heads(e);
      open.push(new OpenTable(layout, new Columns(), heads, Tables.captioned(e)));
    }
    int heading = heading(e, around);
    if (heading > 0) {
      headingFrom = writer.size();
      headingLevel = heading;
      return around.as(Block.Kind.HEADING, heading);
    }
    if (Visibility.hidden(e) && survey.foldedOut(e)) {
      return around.in(child(Container.Kind.FOLD, e, around));
    }
    if (card(e, around)) {
      return around.in(child(Container.Kind.FIGURE, e, around));
    }
    Container.Kind region = regions.of(e);
    return region == null ? meant(e, around) : around.in(child(region, e, around));
  }

  /** The level of a heading; size makes none of items, nor of values in a table. */
  private int heading(Element e, Scope around) {
    int stated = headings.stated(e);
    boolean sized = around.lists() == 0 && (open.isEmpty() || open.element().layout());
    return stated > 0 || !sized ? stated : headings.bySize(e);
  }

  private boolean card(Element e, Scope around) {
    return survey.textShare(e) <= 50
        && LinkCards.card(e)
        && !around.in().lies(Container.Kind.FIGURE);
  }

  /** Forgets what was said of an element when it was entered. */
  void leave(Element e) {
    switch (e.normalName()) {
      case "li", "dt", "dd" -> {
        writer.item(0);
        writer.enumerator("");
      }
      case "table" -> open.pop();
      default -> {}
    }
  }

  private Scope meant(Element e, Scope around) {
    return switch (e.normalName()) {
      case "ul", "ol", "dl", "menu", "dir" -> list(e, running(around));
      case "li", "dt", "dd" -> item(e, around);
      case "table" -> table(e, running(around));
      case "tr" -> row(e, around);
      case "caption" -> caption(e, around);
      case "td", "th" -> cell(e, around);
      case "blockquote" -> around.in(child(Container.Kind.QUOTE, e, around));
      case "details" -> around.in(child(Container.Kind.FOLD, e, around));
      case "summary" -> around.as(Block.Kind.HEADING, below());
      case "figure", "figcaption" -> around.in(child(Container.Kind.FIGURE, e, around));
      case "pre", "listing", "xmp", "plaintext" -> preformatted(e, around);
      case "p", "address" -> running(around);
      default -> group(e, around);
    };
  }

  private Scope list(Element e, Scope around) {
    return around.inList(child(Container.Kind.LIST, e, around));
  }

  /** An item; one alone in its list was meant as text. */
  private Scope item(Element e, Scope around) {
    String number = PrintedNumber.of(e);
    if (!number.isEmpty()) {
      writer.enumerator(number + " ");
    }
    if (!PrintedNumber.alone(e, e.parent()) && !e.normalName().equals("dd")) {
      writer.item(Math.max(1, around.lists()));
    }
    return around.in(child(Container.Kind.ITEM, e, around));
  }

  private Scope table(Element e, Scope around) {
    boolean layout = open.element().layout();
    return around.in(child(layout ? Container.Kind.GROUP : Container.Kind.TABLE, e, around));
  }

  private Scope row(Element e, Scope around) {
    if (open.isEmpty() || open.element().layout()) {
      return around.in(child(Container.Kind.GROUP, e, around));
    }
    open.element().columns().row();
    if (open.element().heads().contains(e)) {
      int level = below() + (open.element().captioned() ? 1 : 0);
      return around.as(Block.Kind.HEADING, Math.min(6, level));
    }
    return around.in(child(Container.Kind.ROW, e, around));
  }

  /** A data table's caption heads its rows. */
  private Scope caption(Element e, Scope around) {
    boolean heads = !open.isEmpty() && !open.element().layout() && Tables.shortLine(e);
    return heads ? around.as(Block.Kind.HEADING, below()) : group(e, around);
  }

  /** A cell, whose shape holds its column: {@code td:2}. */
  private Scope cell(Element e, Scope around) {
    if (open.isEmpty() || open.element().layout()) {
      return group(e, around);
    }
    if (open.element().heads().contains(e.parent())) {
      return around;
    }
    boolean header = e.normalName().equals("th");
    Container.Kind kind = header ? Container.Kind.HEADER_CELL : Container.Kind.CELL;
    int column = open.element().columns().cell(e);
    return around.in(new Container(kind, e.normalName() + ":" + column, around.in()));
  }

  /** A group, unless it holds nothing but text or formats it only. */
  private Scope group(Element e, Scope around) {
    boolean plain = !survey.holdsBlocks(e) || Tags.formatting(e);
    return plain ? around : around.in(child(Container.Kind.GROUP, e, around));
  }

  /** Code, unless the whole page is a text between two tags, as archives of lists make them. */
  private Scope preformatted(Element e, Scope around) {
    boolean text =
        survey.textShare(e) > 50 && !e.hasAttr("class") && e.selectFirst("code, span") == null;
    return text
        ? around.with(Scope.LineEnds.BREAKING)
        : around.with(Scope.LineEnds.KEPT).as(Block.Kind.PREFORMATTED, 0);
  }

  /** Running text inside a heading that was never closed is no part of it. */
  private Scope running(Scope around) {
    boolean unclosed = around.kind() == Block.Kind.HEADING && writer.size() > headingFrom;
    return unclosed ? around.as(Block.Kind.PARAGRAPH, 0) : around;
  }

  /** What folds out or heads rows stands one level below the heading it is under. */
  private int below() {
    return headingLevel == 0 ? 6 : Math.min(6, headingLevel + 1);
  }

  private static Container child(Container.Kind kind, Element e, Scope around) {
    return new Container(kind, Tags.shape(e), around.in());
  }
}
