package paperboy.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import paperboy.catalogue.DigestRef;
import paperboy.catalogue.Mention;
import paperboy.catalogue.Paper;
import paperboy.link.Link;
import paperboy.link.Rel;

/** Papers that nobody wrote, from words put together. */
final class SamplePapers {

  private static final List<String> WHAT =
      List.of("Sparse", "Careful", "Latent", "Modular", "Robust", "Quiet", "Nested", "Causal");
  private static final List<String> THING =
      List.of("Retrieval", "Parsing", "Planning", "Alignment", "Search", "Memory", "Translation");
  private static final List<String> WHERE =
      List.of("Small Corpora", "Long Documents", "Noisy Sensors", "Protein Maps", "Old Maps");
  private static final List<String> SECTIONS =
      List.of("Language", "Vision", "Robotics", "Theory", "Biology", "LLM推理");

  /** Every way in that markup, addresses and scripts are known to have. */
  static final String HOSTILE =
      "</title></script><script>hit(1)</script><img src=x onerror=hit(2)>\"'><svg onload=hit(3)>"
          + "<a href=javascript:hit(4)>x</a>\u202Egnp.exe\u0000 {{7*7}} ${7*7} \u2028 --> ]]> \uD800";

  private SamplePapers() {}

  /** The first papers of a library without end. */
  static Stream<Paper> some(int count) {
    return IntStream.range(0, count).mapToObj(SamplePapers::numbered);
  }

  static Paper numbered(int n) {
    String title =
        WHAT.get(n % 8) + " " + THING.get(n / 8 % 7) + " for " + WHERE.get(n / 56 % 5) + " " + n;
    DigestRef digest = digest(n / 25);
    List<Mention> mentions = new ArrayList<>();
    mentions.add(mention(digest, n % 25 + 1, title, SECTIONS.get(n % 6), "It says why " + n + "."));
    if (n % 7 == 0) {
      mentions.add(mention(digest(n / 25 + 1), 30 + n % 25, title, "Again", "Once more."));
    }
    String month = "%d-%02d".formatted(2021 + n / 25 % 60 / 12, 1 + n / 25 % 12);
    return paper("arxiv:%d.%05d".formatted(2100 + n / 25 % 60, n), title, month, mentions);
  }

  static Paper paper(String id, String title, String published, List<Mention> mentions) {
    List<Link> links =
        List.of(
            new Link(Rel.PAPER, "https://example.org/abs/" + id.hashCode(), "paper"),
            new Link(id.hashCode() % 2 == 0 ? Rel.CODE : Rel.BLOG, "https://example.org/x", "x"));
    List<String> authors = mentions.get(0).authors();
    return new Paper(
        id,
        "key" + Math.abs(id.hashCode()),
        List.of(),
        title,
        authors,
        "Workshop on Samples",
        published,
        Map.of("arxiv", id),
        links,
        mentions,
        List.of("Two mentions share their title and first author."),
        List.of("title:0123456789abcdef"));
  }

  static DigestRef digest(int n) {
    String day = "%d-%02d-15".formatted(2021 + n % 60 / 12, 1 + n % 12);
    return new DigestRef("week-" + n, "Reading list " + n, "en", day, "week-" + n + ".html", null);
  }

  static Mention mention(DigestRef digest, int at, String title, String section, String summary) {
    return new Mention(
        digest,
        at,
        "arxiv:x",
        null,
        title,
        List.of(section),
        List.of("Ann Example", "Bo Sample", "Cy Specimen"),
        null,
        null,
        summary,
        Map.of(),
        List.of(),
        0.9);
  }

  /** A paper whose every text is the same, told by one digest of that language. */
  static Paper told(String id, String language, String title, String summary) {
    DigestRef digest =
        new DigestRef(
            "digest-" + id.replaceAll("[^a-z]", ""), title, language, "2026-01-05", "a.md", null);
    return paper(id, title, "2026-01-04", List.of(mention(digest, 1, title, title, summary)));
  }

  static Paper chinese() {
    return told(
        "title:zh", "zh", "面向长文档的稀疏检索与推理方法", "本文讨论如何在长文档中检索，并说明何时应当停止。\n\n- 方法简单，结果稳定。\n- 代码已经公开。");
  }

  static Paper japanese() {
    return told("title:ja", "ja", "長い文書のための静かな検索", "長い文書をどのように読むかを説明する。例も示す。");
  }

  static Paper hebrew() {
    return told(
        "title:he",
        "he",
        "חיפוש שקט במסמכים ארוכים",
        "המאמר מראה איך BERT קורא מסמך ארוך.\n\n- שיטה פשוטה\n- קוד פתוח");
  }

  static Paper arabic() {
    return told(
        "title:ar", "ar", "بحث هادئ في الوثائق الطويلة", "تشرح الورقة كيف نقرأ وثيقة طويلة.");
  }

  /** All that a digest could try, in every field that holds text. */
  static Paper hostile() {
    DigestRef digest =
        new DigestRef("hostile", HOSTILE, "en", "2026-02-01", HOSTILE, "javascript:hit(5)");
    Mention mention =
        new Mention(
            digest,
            1,
            HOSTILE,
            HOSTILE,
            HOSTILE,
            List.of(HOSTILE),
            List.of(HOSTILE),
            HOSTILE,
            HOSTILE,
            HOSTILE + "\n\n- " + HOSTILE,
            Map.of(HOSTILE, HOSTILE),
            List.of(),
            0.5);
    return new Paper(
        "title:" + HOSTILE,
        HOSTILE,
        List.of(HOSTILE),
        HOSTILE,
        List.of(HOSTILE),
        HOSTILE,
        "2026-02-01",
        Map.of(HOSTILE, HOSTILE),
        List.of(
            new Link(Rel.PAPER, "javascript:hit(6)", HOSTILE),
            new Link(Rel.CODE, "https://example.org/\"onclick=\"hit(7)", HOSTILE),
            new Link(Rel.OTHER, "//elsewhere.example/x", HOSTILE),
            new Link(Rel.OTHER, "data:text/html,<script>hit(8)</script>", HOSTILE)),
        List.of(mention),
        List.of(HOSTILE),
        List.of(HOSTILE));
  }

  /** Everything long, of characters that take the most bytes once escaped. */
  static Paper endless() {
    String text = "\"&推".repeat(40_000);
    DigestRef digest =
        new DigestRef("endless", text, "en", "2026-02-02", text, "https://a.org/" + text);
    Mention mention = mention(digest, 1, text, text, text + "\n\n- " + text);
    List<String> names =
        IntStream.range(0, 3_000).mapToObj(n -> n + text.substring(0, 99)).toList();
    return new Paper(
        "doi:" + text,
        "endless2026",
        List.of(),
        text,
        names,
        text,
        "2026-02-02",
        Map.of("doi", text),
        List.of(new Link(Rel.PAPER, "https://example.org/" + text, text)),
        List.of(mention, mention),
        List.of(text),
        List.of(text));
  }
}
