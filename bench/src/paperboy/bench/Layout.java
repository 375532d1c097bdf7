package paperboy.bench;

import java.util.regex.Pattern;

/**
 * How a page presents its papers. A template's names in braces stand for what {@link #filled} puts
 * in their place.
 */
enum Layout {
  HEADINGS(
      "<div class=\"post-body entry-content\">",
      "</div>",
      """
      <h3 id="{slug}" class="wp-block-heading has-large-font-size">\
      <a href="{url}?utm_source=digest&amp;utm_campaign={slug}">{title}</a></h3>
      <p class="byline"><em>{by}</em> <span class="venue">{venue}</span></p>
      <p class="has-text-align-left">{summary}</p>
      <p>{more}</p>
      {share}<hr class="wp-block-separator"/>
      """),
  NUMBERED(
      "<ol class=\"wp-block-list is-style-spaced\">",
      "</ol>",
      """
      <li class="list-item" data-id="{number}"><p><strong><a href="{url}" class="external">{title}\
      </a></strong> ({by}, <i>{venue}</i>)</p><p>{summary}</p><p>{more}</p>{share}</li>
      """),
  TABLE(
      """
      <table class="wp-block-table has-fixed-layout">\
      <thead><tr><th>Paper</th><th>Venue</th><th>Notes</th></tr></thead><tbody>""",
      "</tbody></table>",
      """
      <tr class="row-{word}"><td class="has-text-align-left" data-align="left"><a href="{url}">\
      <b>{title}</b></a><br/>{by}</td>\
      <td class="has-text-align-center" data-align="center">{venue}</td>\
      <td class="has-text-align-left" data-align="left">{summary} {more}{share}</td></tr>
      """),
  CARDS(
      "<div class=\"card-grid columns-1 md:columns-2\">",
      "</div>",
      """
      <article class="card shadow-sm rounded-lg border hover:shadow-md" data-href="{url}">\
      <div class="card-media"><a href="{url}" tabindex="-1" aria-hidden="true">\
      <img loading="lazy" alt="" src="/images/{slug}.webp" width="640" height="360"/></a></div>\
      <div class="card-body p-4">\
      <h2 class="card-title text-xl"><a class="stretched-link" href="{url}">{title}</a></h2>\
      <div class="card-meta text-sm"><span>{by}</span> · <span>{venue}</span></div>\
      <div class="card-text"><p>{summary}</p></div><div class="card-footer">{more}</div></div>\
      {share}</article>
      """),
  CITATIONS(
      "<ul class=\"references hanging-indent\">",
      "</ul>",
      """
      <li id="ref-{number}" class="csl-entry">{by}. “{title}.” <i>{venue}</i>, \
      <a class="uri" href="{url}">{url}</a>. {more}\
      <blockquote><p>{summary}</p></blockquote>{share}</li>
      """);

  private static final String SHARE =
      """
      <div class="share-row d-flex" data-module="share" data-placement="inline">\
      <a class="share share--mail" rel="nofollow" href="mailto:?subject=A%20paper&amp;body={url}"\
       aria-label="Share by mail"><svg class="icon" width="16" height="16">\
      <use href="#i-mail"></use></svg></a>\
      <a class="share share--link" rel="nofollow"\
       href="https://share.example.org/?u={url}&amp;utm_source=digest&amp;utm_medium=share"\
       aria-label="Share"><svg class="icon" width="16" height="16">\
      <use href="#i-link"></use></svg></a></div>\
      """;

  private static final String MORE =
      """
      <a class="btn btn-sm btn-{word}" target="_blank" rel="noopener noreferrer"\
       href="https://arxiv.org/pdf/{arxiv}v1.pdf">PDF</a>\
       <a class="btn btn-sm" href="https://github.com/example/{slug}">Code</a>\
      """;

  /** {@code {title}}. */
  private static final Pattern NAME = Pattern.compile("\\{([a-z]{1,9})}");

  private final String opening;
  private final String closing;
  private final String entry;

  Layout(String opening, String closing, String entry) {
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
    return filled(entry, paper, words);
  }

  private static String filled(String template, InventedPaper paper, Words words) {
    return NAME.matcher(template).replaceAll(name -> value(name.group(1), paper, words));
  }

  private static String value(String name, InventedPaper paper, Words words) {
    return switch (name) {
      case "url" -> paper.url();
      case "arxiv" -> paper.arxiv();
      case "title" -> paper.title();
      case "by" -> paper.by();
      case "venue" -> paper.venue();
      case "summary" -> marked(paper.summary());
      case "number" -> Integer.toString(words.number(1, 99_999));
      case "word" -> words.slug(1);
      case "slug" -> words.slug(2);
      case "more" -> filled(MORE, paper, words);
      case "share" -> filled(SHARE, paper, words);
      default -> throw new IllegalArgumentException("no such name in a template: " + name);
    };
  }

  /** With the marks people put into running text. */
  private static String marked(String text) {
    return text.replace("the model", "<strong>the model</strong>")
        .replace("an ablation", "<em>an ablation</em>")
        .replace("a baseline", "<a href=\"/glossary#baseline\">a baseline</a>")
        .replace(" on with", " &mdash; with");
  }
}
