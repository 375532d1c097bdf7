package paperboy.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import paperboy.catalogue.Paper;

/** The files of a site as text: sizes, links, escaping, sameness. */
class SiteTest {

  private static final List<Paper> ODD =
      List.of(
          SamplePapers.chinese(),
          SamplePapers.japanese(),
          SamplePapers.hebrew(),
          SamplePapers.arabic(),
          SamplePapers.hostile(),
          SamplePapers.endless());

  private static Map<String, SiteFile> site(List<Paper> papers) {
    Map<String, SiteFile> files = new TreeMap<>();
    SiteFolder.make(
        papers, file -> assertThat(files.put(file.path(), file)).as(file.path()).isNull());
    return files;
  }

  private static List<Paper> library(int count) {
    List<Paper> papers = new ArrayList<>(SamplePapers.some(count).toList());
    papers.addAll(ODD);
    return papers;
  }

  @Test
  void fixedFilesAndPagesAreSmall() {
    Map<String, SiteFile> files = site(library(1_500));
    int fixed = 0;
    for (SiteFile file : files.values()) {
      if (file.path().endsWith(".html")) {
        assertThat(file.bytes().length).as(file.path()).isLessThanOrEqualTo(20_000);
      } else if (file.path().startsWith("assets/")) {
        fixed += file.bytes().length;
      } else if (file.path().startsWith("data/")) {
        assertThat(file.bytes().length).as(file.path()).isLessThanOrEqualTo(300_000);
      }
    }
    assertThat(fixed).isPositive().isLessThanOrEqualTo(300_000);
  }

  @Test
  void orderOfArrivalMakesNoDifference() {
    List<Paper> papers = library(300);
    Map<String, SiteFile> once = site(papers);
    Collections.shuffle(papers, new Random(7));
    assertThat(site(papers)).isEqualTo(once);
  }

  @Test
  void everyLinkInsideLeadsToAFile() {
    Map<String, SiteFile> files = site(library(300));
    for (SiteFile file : files.values()) {
      if (file.path().endsWith(".html")) {
        for (Element link : Jsoup.parse(file.content()).select("[href], script[src]")) {
          String address = link.hasAttr("href") ? link.attr("href") : link.attr("src");
          if (!address.startsWith("http") && !leadsToADoubt(address)) {
            assertThat(files).as(file.path() + " → " + address).containsKey(path(file, address));
          }
        }
      }
    }
  }

  private static final Set<String> DOUBTS =
      Set.of(
          "title-0123456789abcdef.html",
          PageName.paper(SamplePapers.HOSTILE) + ".html",
          PageName.paper("\"&推".repeat(40_000)) + ".html");

  /** The paper that each sample doubts to be another is not in the library. */
  private static boolean leadsToADoubt(String address) {
    return DOUBTS.contains(address);
  }

  private static String path(SiteFile from, String address) {
    URI base = URI.create("http://x/" + from.path());
    return base.resolve(address).getPath().substring(1);
  }

  @Test
  void hostileTextStaysText() {
    for (SiteFile file : site(List.of(SamplePapers.hostile())).values()) {
      if (file.path().endsWith(".html")) {
        Document page = Jsoup.parse(file.content());
        assertThat(page.select("img, iframe, object, form:not(#search), svg[onload], [style]"))
            .isEmpty();
        assertThat(page.select("script:not([src])")).isEmpty();
        assertThat(page.select("[^on]")).isEmpty();
        assertThat(page.select("[href*=javascript:], [href^=data:], [href^=//]")).isEmpty();
      }
      assertThat(file.content()).doesNotContain("\u202E").doesNotContain("\u0000");
    }
  }

  @Test
  void aLongDigestAndALongPaperGoOnOverPages() {
    Map<String, SiteFile> files = site(List.of(SamplePapers.endless()));
    String stem = Site.pageOfPaper(SamplePapers.endless().id()).replace(".html", "");
    assertThat(files).containsKeys(stem + ".html", stem + "~2.html", stem + "~cite-bibtex.txt");
    assertThat(files.get(stem + "~2.html").content()).contains("rel=\"prev\"");
  }

  @Test
  void aSiteWithoutPapersIsASite() {
    assertThat(site(List.of()))
        .containsKeys("index.html", "months.html", "digests.html", "charts.html");
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          arxiv:2406.15877,          arxiv-2406.15877,                    plain
          title:0123456789abcdef,    title-0123456789abcdef,              a hash
          openreview:AbC,            openreview-abc-b91a82aa9624,         disks that know no capitals
          openreview:abc,            openreview-abc,                      the other of the two
          doi:10.1145/12.3,          doi-10.1145-12.3-0164fdb8d97c,       a slash
          x:a-0123456789ab,          x-a-0123456789ab-3f7e327544b4,       looks as if hashed
          """)
  void papersHavePagesOfTheirOwn(String id, String name, String why) {
    assertThat(PageName.paper(id)).as(why).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "none",
      textBlock =
          """
          Attention,              zh,    en,  Latin letters in a Chinese digest
          Attention,              fr,    fr,  French is written so
          Attention,              none,  en,  nothing known
          面向 BERT 的推理方法,     en,    zh,  Han with a Latin name
          長い文書の検索,           en,    ja,  kana beside Han
          長文書検索,              ja,    ja,  Han alone in a Japanese digest
          긴 문서 검색,            none,  ko,  Hangul
          חיפוש BERT,             none,  he,  Hebrew
          جستجو,                  fa,    fa,  Persian
          поиск,                  none,  ru,  Cyrillic
          2024,                   none,  en,  no letter
          """)
  void languageComesFromTheScript(String text, String digest, String language, String why) {
    assertThat(Writing.of(text, digest)).as(why).isEqualTo(language);
  }
}
