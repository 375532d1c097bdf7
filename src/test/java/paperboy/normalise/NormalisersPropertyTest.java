package paperboy.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import paperboy.export.Samples;
import paperboy.identifier.Identifier;
import paperboy.identifier.PaperIds;
import paperboy.link.Link;
import paperboy.link.Rel;
import paperboy.model.Digest;
import paperboy.model.Entry;

class NormalisersPropertyTest {

  private static final Normalisers NORMALISERS = Normalisers.standard();

  @Property(tries = 400)
  void twiceChangesNothing(@ForAll("printed") String printed) {
    Digest once = NORMALISERS.normalise(Samples.saying(printed));
    assertThat(NORMALISERS.normalise(once)).isEqualTo(once);
  }

  @Property(tries = 200)
  void eachRuleTwiceChangesNothing(@ForAll("printed") String printed) {
    Entry entry = Samples.saying(printed).entries().get(0);
    for (Normaliser rule : NORMALISERS.rules()) {
      Entry once = rule.normalise(entry);
      assertThat(rule.normalise(once)).as(rule.toString()).isEqualTo(once);
      String heading = rule.heading(printed);
      assertThat(rule.heading(heading)).as(rule.toString()).isEqualTo(heading);
    }
  }

  @Property(tries = 300)
  void anyTextIsSurvived(@ForAll String text) {
    Digest once = NORMALISERS.normalise(Samples.saying(text));
    assertThat(NORMALISERS.normalise(once)).isEqualTo(once);
  }

  @Property(tries = 300)
  void noIdentifierIsLost(@ForAll("entries") Entry entry) {
    Entry normal = normal(entry);
    assertThat(normal.identifiers()).isEqualTo(entry.identifiers());
    assertThat(ids(entry.references())).isSubsetOf(named(normal));
    assertThat(ids(normal.references()))
        .doesNotHaveDuplicates()
        .noneMatch(ids(entry.identifiers())::contains);
  }

  @Property(tries = 300)
  void linksAreOnce(@ForAll("entries") Entry entry) {
    assertThat(normal(entry).links()).extracting(Link::url).doesNotHaveDuplicates();
  }

  @Test
  @ResourceLock(Resources.LOCALE)
  void turkishFoldsAsEverywhere() {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("tr-TR"));
    try {
      Digest digest = Samples.saying("[PDF] MULTI- index <I>LIGHT</I> (arXiv) [ICLR 2018]");
      assertThat(NORMALISERS.normalise(digest).entries().get(0).title())
          .isEqualTo("MULTI-index LIGHT");
    } finally {
      Locale.setDefault(before);
    }
  }

  private static Entry normal(Entry entry) {
    Digest d = Samples.full();
    Digest digest =
        new Digest(
            d.title(),
            d.language(),
            d.published(),
            d.period(),
            d.origin(),
            List.of(entry),
            d.findings());
    return NORMALISERS.normalise(digest).entries().get(0);
  }

  private static List<String> ids(List<Identifier> identifiers) {
    return identifiers.stream().map(Identifier::id).toList();
  }

  /** Every name of every paper an entry names, the unsaid ones included. */
  private static Set<String> named(Entry entry) {
    return Stream.concat(entry.identifiers().stream(), entry.references().stream())
        .flatMap(id -> Stream.concat(Stream.of(id.id()), PaperIds.aliases(id).stream()))
        .collect(Collectors.toSet());
  }

  @Provide
  Arbitrary<Entry> entries() {
    Arbitrary<List<Identifier>> ids =
        Arbitraries.of(
                "arxiv:2406.15877",
                "doi:10.48550/arxiv.2406.15877",
                "arxiv:2305.00001",
                "doi:10.48550/arxiv.2305.00001",
                "doi:10.1145/3292500",
                "acl:P19-1001",
                "doi:10.18653/v1/p19-1001",
                "pmid:31452104")
            .map(id -> PaperIds.parse(id).orElseThrow())
            .list()
            .ofMaxSize(6);
    Arbitrary<List<Link>> links =
        Arbitraries.of(
                "https://arxiv.org/abs/2406.15877",
                "https://arxiv.org/abs/2406.15877?utm_source=x",
                "https://arxiv.org/pdf/2406.15877",
                "https://t.co/abc",
                "mailto:ada@example.org",
                "relative/address",
                "doi:10.1145/3292500",
                "#top",
                "javascript:void(0)")
            .map(url -> new Link(Rel.OTHER, url, url))
            .list()
            .ofMaxSize(6);
    Entry bare = Samples.saying("A title").entries().get(0);
    return Combinators.combine(ids, ids, links)
        .as(
            (own, mentioned, linked) ->
                new Entry(
                    1,
                    null,
                    bare.title(),
                    List.of(),
                    List.of(),
                    null,
                    null,
                    "",
                    PaperIds.oneEach(own),
                    linked,
                    mentioned,
                    bare.provenance(),
                    0.5,
                    List.of()));
  }

  /** Pieces that meet several rules when they stand together. */
  @Provide
  Arbitrary<String> printed() {
    return Arbitraries.of(
            "&amp;",
            "&lt;",
            "&#39;",
            "amp;",
            "lt;",
            "quot;",
            "&",
            "<i>",
            "</i>",
            "<",
            "i>",
            "\\'",
            "\\textit{",
            "{",
            "}",
            "$",
            "\\alpha",
            "^2",
            "_i",
            "\\%",
            "\\$",
            "--",
            "~",
            "[PDF]",
            "[",
            "]",
            "(2021)",
            "(",
            ")",
            "“",
            "”",
            "\"",
            "《",
            "》",
            "**",
            "🔥",
            "\u200d",
            "\u00ad",
            "\u0301",
            "\u00a0",
            "- ",
            " ,",
            ".",
            "|",
            " - arXiv",
            "Archi",
            "tecture",
            "A",
            "e",
            "论文",
            " ",
            "\n",
            "and ")
        .list()
        .ofMaxSize(12)
        .map(parts -> String.join("", parts));
  }
}
