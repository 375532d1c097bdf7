package paperboy.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import paperboy.catalogue.Paper;

/** The site in a real browser, from disk and over http. */
class SiteInBrowserTest {

  private static final int MANY = 10_000;

  /** What another width can change: colours that meet, sizes, what is hidden or scrolls. */
  private static final List<String> NARROW =
      List.of("color-contrast", "target-size", "scrollable-region-focusable", "link-name", "label");

  @TempDir static Path few;
  @TempDir static Path many;

  private static Chromium chromium;
  private static LocalServer server;

  private final List<String> complaints = new ArrayList<>();
  private final List<String> requests = new ArrayList<>();
  private BrowserContext context;

  @BeforeAll
  static void start() throws IOException {
    chromium = Chromium.open();
    List<Paper> papers = new ArrayList<>(SamplePapers.some(120).toList());
    papers.addAll(
        List.of(
            SamplePapers.chinese(),
            SamplePapers.japanese(),
            SamplePapers.hebrew(),
            SamplePapers.arabic(),
            SamplePapers.hostile(),
            SamplePapers.endless()));
    SiteFolder.make(papers, file -> SiteFolder.write(few, file));
    SharedPages shared = SiteFolder.SITE.shared();
    SamplePapers.some(MANY).forEach(shared::add);
    shared.write(file -> SiteFolder.write(many, file));
    server = new LocalServer(few);
  }

  @AfterAll
  static void stop() {
    if (server != null) {
      server.close();
      chromium.close();
    }
  }

  @BeforeEach
  void fresh() {
    context = chromium.browser().newContext(new NewContextOptions().setViewportSize(1200, 900));
  }

  @AfterEach
  void close() {
    context.close();
  }

  private Page open(String address) {
    Page page = context.newPage();
    page.addInitScript("window.hits = []; window.hit = (n) => window.hits.push(n);");
    page.onConsoleMessage(message -> complaints.add(message.text()));
    page.onPageError(complaints::add);
    page.onRequest(request -> requests.add(request.url()));
    page.navigate(address);
    return page;
  }

  /** Waits as a reader does; the policy forbids the driver's own way. */
  private static void await(Page page, String condition) {
    Awaitility.await().pollInSameThread().until(() -> page.evaluate(condition).equals(true));
  }

  private static String disk(Path folder, String path) {
    return folder.resolve(path).toUri().toString();
  }

  private static String web(String path) {
    return server.address() + path;
  }

  private static String page(Paper paper) {
    return Site.pageOfPaper(paper.id());
  }

  private static List<String> kinds() {
    return List.of(
        "index.html",
        "months.html",
        "months/2026-01.html",
        "digests.html",
        "digests/week-0.html",
        "digests/digest-titlezh.html",
        "digests/hostile.html",
        "charts.html",
        page(SamplePapers.numbered(0)),
        page(SamplePapers.chinese()),
        page(SamplePapers.hebrew()),
        page(SamplePapers.hostile()),
        page(SamplePapers.endless()).replace(".html", "~2.html"));
  }

  @Test
  void everyKindOfPageIsForEverybody() {
    Page page = context.newPage();
    for (String path : kinds()) {
      page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
      page.setViewportSize(1200, 800);
      page.navigate(disk(few, path));
      isForEverybody(path, new AxeBuilder(page));
      page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
      isForEverybody(path + ", dark", new AxeBuilder(page).withRules(List.of("color-contrast")));
      page.setViewportSize(360, 800);
      isForEverybody(path + ", on a phone", new AxeBuilder(page).withRules(NARROW));
      Object wide = page.evaluate("document.documentElement.scrollWidth > innerWidth");
      assertThat(wide).as(path + " is wider than a phone").isEqualTo(false);
    }
  }

  private static void isForEverybody(String what, AxeBuilder axe) {
    var found = axe.setLegacyMode(true).analyze();
    assertThat(found.getViolations()).as(what + " " + found.getViolations()).isEmpty();
    assertThat(found.getPasses()).as(what).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void nothingIsLoadedFromElsewhereAndNothingComplains(boolean fromDisk) {
    Page page = open(fromDisk ? disk(few, "index.html") : web("index.html"));
    for (String path : kinds()) {
      page.navigate(fromDisk ? disk(few, path) : web(path));
      page.waitForLoadState();
      assertThat(page.evaluate("window.hits")).as(path).isEqualTo(List.of());
    }
    assertThat(complaints).isEmpty();
    String home = fromDisk ? few.toUri().toString() : web("");
    assertThat(requests).isNotEmpty().allMatch(url -> url.startsWith(home));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void thePolicyHolds(boolean fromDisk) {
    Page page = open(fromDisk ? disk(few, "index.html") : web("index.html"));
    await(page, "document.documentElement.classList.contains('js')");
    page.evaluate(
        "() => { const s = document.createElement('script'); s.textContent = 'hit(9)';"
            + " document.body.append(s); document.body.setAttribute('onclick', 'hit(10)');"
            + " document.body.click(); const i = new Image(); i.src = 'http://127.0.0.1:9/x.png';"
            + " document.body.append(i); }");
    page.waitForTimeout(200);
    assertThat(page.evaluate("window.hits")).isEqualTo(List.of());
    assertThat(complaints).hasSize(3).allMatch(text -> text.contains("Content Security Policy"));
  }

  @Test
  void searchAndFiltersFindPapers() {
    Page page = open(disk(few, "index.html"));
    await(page, "document.querySelector('#section').options.length > 3");
    assertThat(page.locator("#status").textContent()).isEqualTo("126 papers");
    page.fill("#words", "quiet memory");
    await(page, "document.querySelector('#status').textContent.includes(' of ')");
    assertThat(page.locator("#papers li h3").allTextContents())
        .isNotEmpty()
        .allMatch(title -> title.contains("Quiet") && title.contains("Memory"));
    page.fill("#words", "推理");
    assertThat(page.locator("#papers li h3").first().textContent()).contains("推理");
    page.click("button[type=reset]");
    page.selectOption("#section", "Robotics");
    assertThat(page.locator("#status").textContent()).isEqualTo("20 of 126 papers");
    await(page, "location.hash === '#section=Robotics'");
    page.check("#code");
    page.selectOption("#month", "2021-01");
    assertThat(page.locator("#papers .date").allTextContents())
        .allMatch(date -> date.contains("January 2021"));
    page.fill("#words", "no such thing");
    assertThat(page.locator("#status").textContent()).isEqualTo("None of 126 papers");
    assertThat(complaints).isEmpty();
  }

  @Test
  void anAddressKeepsTheSearch() {
    Page page = open(disk(few, "index.html") + "#section=Robotics&words=sparse");
    await(page, "document.querySelector('#section').value === 'Robotics'");
    assertThat(page.inputValue("#words")).isEqualTo("sparse");
    assertThat(page.locator("#status").textContent()).endsWith("of 126 papers");
  }

  @Test
  void skippingToTheTextKeepsTheSearch() {
    Page page = open(disk(few, "index.html"));
    await(page, "document.querySelector('#section').options.length > 3");
    page.selectOption("#section", "Robotics");
    page.evaluate("window.moves = 0; addEventListener('hashchange', () => moves++)");
    page.locator("a.skip").press("Enter");
    await(page, "moves === 1");
    assertThat(page.inputValue("#section")).isEqualTo("Robotics");
    assertThat(page.locator("#status").textContent()).isEqualTo("20 of 126 papers");
  }

  @Test
  void theKeyboardIsEnough() {
    Page page = open(disk(few, "index.html"));
    await(page, "document.querySelector('#section').options.length > 3");
    page.keyboard().press("Tab");
    assertThat(page.locator(":focus").textContent()).isEqualTo("Skip to the text");
    page.keyboard().press("Enter");
    page.keyboard().press("Tab");
    assertThat(page.locator(":focus").getAttribute("id")).isEqualTo("words");
    page.locator("#more button").focus();
    page.keyboard().press("Enter");
    await(page, "document.querySelectorAll('#papers li').length >= 60");
    assertThat(page.locator(":focus").getAttribute("href")).startsWith("papers/");
  }

  @Test
  void tenThousandPapersStayQuick() {
    Page page = open(disk(many, "index.html"));
    await(page, "document.querySelector('#digest').options.length > 300");
    Object shift =
        page.evaluate(
            "() => new Promise((done) => { let sum = 0; new PerformanceObserver((list) => {"
                + " for (const e of list.getEntries()) sum += e.value; })"
                + ".observe({type: 'layout-shift', buffered: true});"
                + " setTimeout(() => done(sum), 300); })");
    Object paint =
        page.evaluate("performance.getEntriesByName('first-contentful-paint')[0].startTime");
    Object found =
        page.evaluate(
            "() => new Promise((done) => { const words = document.querySelector('#words');"
                + " words.value = 'causal old'; const from = performance.now();"
                + " words.dispatchEvent(new Event('input', {bubbles: true}));"
                + " requestAnimationFrame(() => setTimeout(() =>"
                + " done(performance.now() - from))); })");
    System.out.printf(
        "10,000 papers: first paint %s ms, layout shift %s, first result after %s ms%n",
        paint, shift, found);
    assertThat(((Number) shift).doubleValue()).isZero();
    assertThat(page.locator("#papers li").count()).isEqualTo(40);
    assertThat(page.locator("#status").textContent()).endsWith(" of 10,000 papers");
    page.locator("#more button").click();
    assertThat(page.locator("#papers li").count()).isGreaterThanOrEqualTo(80);
    assertThat(complaints).isEmpty();
  }

  @Test
  void aCitationIsCopied() {
    context.grantPermissions(List.of("clipboard-read", "clipboard-write"));
    Page page = open(web(page(SamplePapers.numbered(0))));
    page.locator("button.copy").first().click();
    await(page, "document.querySelector('button.copy').textContent === 'Copied'");
    assertThat((String) page.evaluate("navigator.clipboard.readText()"))
        .startsWith("@misc{")
        .contains("Sparse Retrieval for Small Corpora 0");
  }
}
