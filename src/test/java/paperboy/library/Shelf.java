package paperboy.library;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import paperboy.catalogue.DigestRef;
import paperboy.catalogue.Mention;
import paperboy.catalogue.Paper;
import paperboy.link.Link;
import paperboy.link.Rel;

/** Papers for tests. */
final class Shelf {

  static final DigestRef JUNE =
      new DigestRef(
          "june", "Papers of June", "en", "2024-07-05", "june.html", "https://example.org/june");
  static final DigestRef UNDATED = new DigestRef("notes-txt", null, null, null, "notes.txt", null);

  /** Texts that some format of ours could take for its own. */
  static final List<String> HOSTILE =
      List.of(
          "\\end{document} \\input{/etc/passwd}",
          "a } b { c }} {{",
          "100% of #1 & ~x^2 _y_ $x_1$",
          "]]> <script>alert(1)</script> &amp; <!-- -->",
          "two\nlines\r\nER  - \nTY  - JOUR",
          "\"quoted\", @article{x, y = {z}}",
          "עברית ومرحبا \u202Eesrever",
          "🚀 emoji 𝔘 \uD800 half",
          "null\u0000 bell\u0007 \u0085 \uFFFF",
          "Name, With and Comma and others",
          "--- | [[wiki]] #tag %%hidden%% ==mark== {{ liquid }} {% raw %}",
          "trailing backslash \\");

  private Shelf() {}

  /** Everything a paper can say. */
  static Paper full() {
    List<Link> links =
        List.of(
            new Link(Rel.CODE, "https://github.com/example/bench", "Code"),
            new Link(Rel.PAPER, "https://arxiv.org/abs/2406.15877", "PDF"));
    Map<String, String> identifiers =
        Map.of("arxiv", "2406.15877"); // one, so that the order is the same everywhere
    Mention first =
        new Mention(
            JUNE,
            1,
            "arxiv:2406.15877",
            "1",
            "BigCodeBench: Benchmarking Code Generation",
            List.of("Models", "Code, and more"),
            List.of("Ada Lovelace"),
            null,
            "2024-06",
            "Tasks that call many libraries.\nStill one paragraph.\n\n- Hard for models\n- Easy for people",
            identifiers,
            links,
            0.98049);
    Mention second =
        new Mention(
            UNDATED,
            7,
            "title:00",
            null,
            "BigCodeBench",
            List.of(),
            List.of(),
            null,
            null,
            "",
            Map.of(),
            List.of(),
            0.5);
    return new Paper(
        "arxiv:2406.15877",
        "lovelace2024bigcodebench",
        List.of("lovelace2024bench", "bigcodebench2024"),
        "BigCodeBench: Benchmarking Code Generation with GPT-4",
        List.of("Ada Lovelace", "Jan van der Berg", "John Smith Jr.", "张三", "DeepSeek-AI"),
        "ICLR 2025",
        "2024-06",
        identifiers,
        links,
        List.of(first, second),
        List.of("the same title and the author Ada Lovelace"),
        List.of("doi:10.1234/other"));
  }

  /** Only what every paper has. */
  static Paper bare() {
    return saying("Attention", null, List.of());
  }

  /** A paper whose every text is the given one. */
  static Paper hostile(String text) {
    return saying(text, text, List.of(text, "Ada Lovelace"));
  }

  /** A paper by its number, of a day in 2024. */
  static Paper numbered(int n) {
    DigestRef digest =
        new DigestRef(
            "d" + n % 366,
            "Digest " + n % 366,
            "en",
            java.time.LocalDate.ofYearDay(2024, n % 366 + 1).toString(),
            "d.html",
            null);
    Paper full = full();
    return new Paper(
        "title:" + n,
        "key" + n,
        List.of(),
        "Title " + n,
        full.authors(),
        full.venue(),
        full.published(),
        full.identifiers(),
        full.links(),
        IntStream.of(1, 2)
            .mapToObj(i -> mention(digest, full.mentions().get(0).summary()))
            .toList(),
        List.of(),
        List.of());
  }

  /** The same with another venue and other identifiers. */
  static Paper with(String venue, Map<String, String> identifiers) {
    Paper p = full();
    return new Paper(
        p.id(),
        p.key(),
        p.otherKeys(),
        p.title(),
        p.authors(),
        venue,
        p.published(),
        identifiers,
        p.links(),
        p.mentions(),
        p.merges(),
        p.doubts());
  }

  /** The same mentioned by digests of those days. */
  static Paper mentioned(String id, String... days) {
    Paper p = full();
    List<Mention> mentions =
        java.util.Arrays.stream(days)
            .map(day -> new DigestRef("d-" + day, null, null, day, "d.html", null))
            .map(digest -> mention(digest, "Said."))
            .toList();
    return new Paper(
        id,
        p.key(),
        List.of(),
        p.title(),
        p.authors(),
        p.venue(),
        p.published(),
        p.identifiers(),
        p.links(),
        mentions,
        List.of(),
        List.of());
  }

  private static Paper saying(String title, String text, List<String> texts) {
    DigestRef digest = new DigestRef("a", text, "en", null, "a.html", null);
    List<Link> links =
        text == null ? List.of() : List.of(new Link(Rel.OTHER, "https://example.org/a", text));
    Mention mention =
        new Mention(
            digest,
            1,
            "title:1",
            text,
            title,
            texts,
            texts,
            text,
            null,
            text == null ? "" : text,
            Map.of(),
            links,
            1);
    return new Paper(
        "title:1",
        "attention",
        List.of(),
        title,
        texts,
        text,
        null,
        Map.of(),
        links,
        List.of(mention),
        List.of(),
        List.of());
  }

  private static Mention mention(DigestRef digest, String summary) {
    return new Mention(
        digest,
        1,
        "title:1",
        null,
        "A title",
        List.of("Models"),
        List.of(),
        null,
        null,
        summary,
        Map.of(),
        List.of(),
        1);
  }
}
