package paperboy.bench;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import paperboy.document.Source;

/**
 * Web pages of invented papers, with what surrounds the text of a real one: styles, scripts, menus,
 * share links, a side bar, a footer. About a sixth is style and script, a third is text, and a tag
 * begins every hundred bytes, as in saved digests.
 */
final class GeneratedPage {

  /** What the pages of the goals weigh. */
  static final int USUAL = 93_000;

  /** The share of styles and scripts, in hundredths. */
  private static final int CODE = 16;

  /** The share of menus, side bar and footer, in hundredths. */
  private static final int MENUS = 18;

  private GeneratedPage() {}

  /** Pages of all layouts in turn: {@code page-0.html}, {@code page-1.html} … */
  static List<Source> many(int count, int bytes) {
    List<Source> pages = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      pages.add(of(i, bytes));
    }
    return pages;
  }

  /** One page of about so many bytes. */
  static Source of(int seed, int bytes) {
    Layout layout = Layout.values()[seed % Layout.values().length];
    String html = html(new Words(seed), layout, bytes);
    return new Source("page-" + seed + ".html", html.getBytes(StandardCharsets.UTF_8));
  }

  private static String html(Words words, Layout layout, int bytes) {
    StringBuilder page = new StringBuilder(bytes + 4096);
    String name = "Digest of " + words.topic() + ", issue " + words.number(1, 400);
    page.append("<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"/><title>")
        .append(name)
        .append("</title>\n<meta name=\"description\" content=\"")
        .append(words.line(12))
        .append("\"/>\n");
    code(page, words, bytes / 100 * CODE);
    page.append("</head>\n<body class=\"home blog wp-embed-responsive\">\n<header><nav><ul>");
    menu(page, words, bytes / 200 * MENUS);
    page.append("</ul></nav></header>\n<main id=\"content\"><article><h1>")
        .append(name)
        .append("</h1>\n<time datetime=\"2024-03-08\">8 March 2024</time>\n<p>")
        .append(words.prose(600))
        .append("</p>\n");
    papers(page, words, layout, bytes - bytes / 200 * MENUS);
    page.append("</article></main>\n<aside class=\"sidebar\"><h4>Recent</h4><ul>");
    menu(page, words, bytes / 200 * MENUS);
    page.append("</ul></aside>\n<footer><p>All rights of nobody.</p></footer></body></html>\n");
    return page.toString();
  }

  private static void code(StringBuilder page, Words words, int bytes) {
    int styles = page.length() + bytes / 2;
    page.append("<style>");
    while (page.length() < styles) {
      page.append('.').append(words.slug(2)).append(" > a:hover{margin:0 ");
      page.append(words.number(1, 40)).append("px;color:#").append(words.number(100, 999));
      page.append(";display:flex}\n");
    }
    page.append("</style>\n<script>window.app=window.app||{};\n");
    int scripts = page.length() + bytes / 2;
    while (page.length() < scripts) {
      page.append("app.on(\"").append(words.slug(2)).append("\",function(e){if(e.i<");
      page.append(words.number(1, 999)).append("&&e.ok){app.log(\"<b>\"+e.i+\"</b>\")}});\n");
    }
    page.append("</script>\n");
  }

  private static void menu(StringBuilder page, Words words, int bytes) {
    int end = page.length() + bytes;
    while (page.length() < end) {
      page.append("<li class=\"menu-item menu-item-type-taxonomy menu-item-")
          .append(words.number(1, 9999))
          .append("\"><a class=\"nav-link\" href=\"/category/")
          .append(words.slug(2))
          .append("/\">")
          .append(words.topic())
          .append("</a></li>\n");
    }
  }

  private static void papers(StringBuilder page, Words words, Layout layout, int end) {
    while (page.length() < end) {
      page.append("<h2 class=\"section\">").append(words.topic()).append("</h2>\n");
      page.append(layout.opening()).append('\n');
      for (int i = 0; i < 10 && page.length() < end; i++) {
        page.append(layout.entry(InventedPaper.of(words), words));
      }
      page.append(layout.closing()).append('\n');
    }
  }
}
