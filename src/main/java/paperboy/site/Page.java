package paperboy.site;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * What every page has: head, policy, navigation, foot. The policy lets a page load nothing but the
 * site's own script, style and icon, and nothing inline.
 */
final class Page {

  /** A page, whole, may take this many bytes. */
  static final int MOST_BYTES = 20_000;

  /** What is left of them for a page's own text. */
  static final int ROOM = 16_000;

  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
          + " base-uri 'none'; form-action 'none'";

  /** The pages that the navigation names. */
  private static final List<List<String>> PLACES =
      List.of(
          List.of("index.html", "Papers"),
          List.of("months.html", "Months"),
          List.of("digests.html", "Digests"),
          List.of("charts.html", "Charts"));

  private final String siteName;

  /**
   * @param siteName what the site calls itself at the top of each page
   */
  Page(String siteName) {
    this.siteName = Objects.requireNonNull(siteName, "siteName");
  }

  /**
   * Puts the frame around a page's own text.
   *
   * @param path of the file, which tells how to reach others from it
   * @param title of the page; null for the site's own
   * @param scripts to load in order, by their addresses below the site's folder
   */
  SiteFile of(String path, String title, Html main, List<String> scripts) {
    String root = path.indexOf('/') < 0 ? "" : "../";
    Html page = new Html();
    page.open("html", "lang", Writing.DEFAULT).line();
    head(page, root, title, scripts);
    page.open("body").line();
    header(page, root, path);
    page.open("main", "id", "main", "tabindex", "-1").line().add(main).close().line();
    page.open("footer").element("p", siteName + " · made by Paperboy").close().line();
    page.close().line().close().line();
    return new SiteFile(path, "<!DOCTYPE html>\n" + page);
  }

  /** The pages of a flow, each with a way to the others; the heading stands on each. */
  List<SiteFile> paged(String stem, String title, Html heading, Flow flow, List<String> scripts) {
    List<Html> pages = flow.pages(ROOM - heading.bytes());
    return IntStream.rangeClosed(1, pages.size())
        .mapToObj(
            n -> {
              Html main = new Html().add(heading).add(pages.get(n - 1));
              main.add(others(stem.substring(stem.indexOf('/') + 1), n, pages.size()));
              String path = PageName.nth(stem, n) + ".html";
              return of(path, n == 1 ? title : title + " (page " + n + ")", main, scripts);
            })
        .toList();
  }

  private void head(Html page, String root, String title, List<String> scripts) {
    page.open("head").line();
    page.single("meta", "charset", "utf-8").line();
    page.single("meta", "http-equiv", "Content-Security-Policy", "content", POLICY).line();
    page.single("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    page.single("meta", "name", "color-scheme", "content", "light dark");
    page.single("meta", "name", "referrer", "content", "no-referrer").line();
    page.element("title", title == null ? siteName : Clip.to(title, 200) + " · " + siteName).line();
    page.single("link", "rel", "icon", "href", root + Asset.ICON.address());
    page.single("link", "rel", "stylesheet", "href", root + Asset.STYLE.address()).line();
    scripts.forEach(s -> page.element("script", "", "src", root + s, "defer", "").line());
    page.close().line();
  }

  private void header(Html page, String root, String path) {
    page.element("a", "Skip to the text", "class", "skip", "href", "#main").line();
    page.open("header");
    page.element("a", siteName, "class", "site", "href", root + "index.html", "dir", "auto");
    page.open("nav", "aria-label", "Site");
    for (List<String> place : PLACES) {
      String current = place.get(0).equals(path) ? "page" : null;
      page.element("a", place.get(1), "href", root + place.get(0), "aria-current", current);
    }
    page.close().close().line();
  }

  private static Html others(String name, int number, int count) {
    Html nav = new Html();
    if (count > 1) {
      nav.open("nav", "class", "pages", "aria-label", "Pages");
      step(nav, name, number - 1, count, "← Previous", "prev");
      nav.element("span", "Page " + number + " of " + count);
      step(nav, name, number + 1, count, "Next →", "next");
      nav.close().line();
    }
    return nav;
  }

  private static void step(Html nav, String name, int to, int count, String label, String rel) {
    if (to >= 1 && to <= count) {
      String href = PageName.encoded(PageName.nth(name, to)) + ".html";
      nav.element("a", label, "href", href, "rel", rel);
    }
  }
}
