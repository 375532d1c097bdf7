package paperboy.bench;

import java.util.function.BiFunction;

/** How a page presents its papers. */
enum Layout {
  HEADINGS("<div class=\"post-body entry-content\">", "</div>", Layout::heading),
  NUMBERED("<ol class=\"wp-block-list is-style-spaced\">", "</ol>", Layout::item),
  TABLE(
      "<table class=\"wp-block-table has-fixed-layout\"><thead><tr><th>Paper</th><th>Venue</th>"
          + "<th>Notes</th></tr></thead><tbody>",
      "</tbody></table>",
      Layout::row),
  CARDS("<div class=\"card-grid columns-1 md:columns-2\">", "</div>", Layout::card),
  CITATIONS("<ul class=\"references hanging-indent\">", "</ul>", Layout::citation);

  private static final String SHARE =
      "<div class=\"share-row d-flex\" data-module=\"share\" data-placement=\"inline\">"
          + "<a class=\"share share--mail\" rel=\"nofollow\" href=\"mailto:?subject=A%20paper&amp;"
          + "body={url}\" aria-label=\"Share by mail\"><svg class=\"icon\" width=\"16\" height=\"16\">"
          + "<use href=\"#i-mail\"></use></svg></a>"
          + "<a class=\"share share--link\" rel=\"nofollow\" href=\"https://share.example.org/?u={url}"
          + "&amp;utm_source=digest&amp;utm_medium=share\" aria-label=\"Share\"><svg class=\"icon\""
          + " width=\"16\" height=\"16\"><use href=\"#i-link\"></use></svg></a></div>";

  private final String opening;
  private final String closing;
  private final BiFunction<InventedPaper, Words, String> entry;

  Layout(String opening, String closing, BiFunction<InventedPaper, Words, String> entry) {
    this.opening = opening;
    this.closing = closing;
    this.entry = entry;
  }

  String opening() {
    return opening;
  }

  String closing() {
    return closing;
  }

  /** One paper. */
  String entry(InventedPaper paper, Words words) {
    return entry.apply(paper, words);
  }

  private static String share(InventedPaper paper) {
    return SHARE.replace("{url}", paper.url());
  }

  private static String more(InventedPaper paper, Words words) {
    return "<a class=\"btn btn-sm btn-"
        + words.slug(1)
        + "\" target=\"_blank\" rel=\"noopener noreferrer\" href=\"https://arxiv.org/pdf/"
        + paper.arxiv()
        + "v1.pdf\">PDF</a> <a class=\"btn btn-sm\" href=\"https://github.com/example/"
        + words.slug(2)
        + "\">Code</a>";
  }

  private static String heading(InventedPaper paper, Words words) {
    return "<h3 id=\""
        + words.slug(5)
        + "\" class=\"wp-block-heading has-large-font-size\"><a href=\""
        + paper.url()
        + "?utm_source=digest&amp;utm_campaign="
        + words.slug(2)
        + "\">"
        + paper.title()
        + "</a></h3>\n<p class=\"byline\"><em>"
        + paper.by()
        + "</em> <span class=\"venue\">"
        + paper.venue()
        + "</span></p>\n<p class=\"has-text-align-left\">"
        + marked(paper.summary())
        + "</p>\n<p>"
        + more(paper, words)
        + "</p>\n"
        + share(paper)
        + "<hr class=\"wp-block-separator\"/>\n";
  }

  private static String item(InventedPaper paper, Words words) {
    return "<li class=\"list-item\" data-id=\""
        + words.number(1, 99_999)
        + "\"><p><strong><a href=\""
        + paper.url()
        + "\" class=\"external\">"
        + paper.title()
        + "</a></strong> ("
        + paper.by()
        + ", <i>"
        + paper.venue()
        + "</i>)</p><p>"
        + marked(paper.summary())
        + "</p><p>"
        + more(paper, words)
        + "</p>"
        + share(paper)
        + "</li>\n";
  }

  private static String row(InventedPaper paper, Words words) {
    return "<tr class=\"row-"
        + words.slug(1)
        + "\"><td class=\"has-text-align-left\" data-align=\"left\"><a href=\""
        + paper.url()
        + "\"><b>"
        + paper.title()
        + "</b></a><br/>"
        + paper.by()
        + "</td><td class=\"has-text-align-center\" data-align=\"center\">"
        + paper.venue()
        + "</td><td class=\"has-text-align-left\" data-align=\"left\">"
        + marked(paper.summary())
        + " "
        + more(paper, words)
        + share(paper)
        + "</td></tr>\n";
  }

  private static String card(InventedPaper paper, Words words) {
    return "<article class=\"card shadow-sm rounded-lg border hover:shadow-md\" data-href=\""
        + paper.url()
        + "\"><div class=\"card-media\"><a href=\""
        + paper.url()
        + "\" tabindex=\"-1\" aria-hidden=\"true\"><img loading=\"lazy\" alt=\"\" src=\"/images/"
        + words.slug(3)
        + ".webp\" width=\"640\" height=\"360\"/></a></div><div class=\"card-body p-4\">"
        + "<h2 class=\"card-title text-xl\"><a class=\"stretched-link\" href=\""
        + paper.url()
        + "\">"
        + paper.title()
        + "</a></h2><div class=\"card-meta text-sm\"><span>"
        + paper.by()
        + "</span> · <span>"
        + paper.venue()
        + "</span></div><div class=\"card-text\"><p>"
        + marked(paper.summary())
        + "</p></div><div class=\"card-footer\">"
        + more(paper, words)
        + "</div></div>"
        + share(paper)
        + "</article>\n";
  }

  private static String citation(InventedPaper paper, Words words) {
    return "<li id=\"ref-"
        + words.number(1, 99_999)
        + "\" class=\"csl-entry\">"
        + paper.by()
        + ". “"
        + paper.title()
        + ".” <i>"
        + paper.venue()
        + "</i>, <a class=\"uri\" href=\""
        + paper.url()
        + "\">"
        + paper.url()
        + "</a>. "
        + more(paper, words)
        + "<blockquote><p>"
        + marked(paper.summary())
        + "</p></blockquote>"
        + share(paper)
        + "</li>\n";
  }

  /** With the marks people put into running text. */
  private static String marked(String text) {
    return text.replace("the model", "<strong>the model</strong>")
        .replace("an ablation", "<em>an ablation</em>")
        .replace("a baseline", "<a href=\"/glossary#baseline\">a baseline</a>")
        .replace(" on with", " &mdash; with");
  }
}
