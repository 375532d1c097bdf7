package paperboy.export;

import java.time.LocalDate;
import java.util.List;
import paperboy.date.Period;
import paperboy.document.Finding;
import paperboy.document.Origin;
import paperboy.identifier.ArxivId;
import paperboy.identifier.Doi;
import paperboy.link.Link;
import paperboy.link.Rel;
import paperboy.model.Digest;
import paperboy.model.Entry;
import paperboy.model.Provenance;
import paperboy.person.Person;

/** Digests for tests of exports. */
public final class Samples {

  private Samples() {}

  /** Everything a digest can say, said once. */
  public static Digest full() {
    return digest("Papers of late June", "week-26.html", List.of(fullEntry()));
  }

  /** A digest of one entry whose every text is the given one. */
  public static Digest saying(String text) {
    Entry entry =
        new Entry(
            1,
            text,
            text,
            List.of(text, text),
            List.of(new Person(text)),
            text,
            null,
            text,
            List.of(),
            List.of(new Link(Rel.OTHER, "https://example.org/a", text)),
            List.of(),
            new Provenance(0, 1, 0, 1),
            0.5,
            List.of(new Finding("odd", text)));
    return digest(text, "a.html", List.of(entry));
  }

  /** A digest of one entry with the given links. */
  public static Digest linking(Link... links) {
    Entry e = fullEntry();
    Entry entry =
        new Entry(
            1,
            null,
            e.title(),
            List.of(),
            List.of(),
            null,
            null,
            "",
            List.of(),
            List.of(links),
            List.of(),
            e.provenance(),
            1,
            List.of());
    return digest("Links", "a.html", List.of(entry));
  }

  /** A digest without anything that may be missing. */
  public static Digest empty() {
    Origin origin = new Origin("notes.txt", "0".repeat(64), 3, "text/plain", "UTF-8", null);
    Finding finding = new Finding("no-papers", "no paper was found in notes.txt");
    return new Digest(null, null, null, null, origin, List.of(), List.of(finding));
  }

  private static Digest digest(String title, String file, List<Entry> entries) {
    Origin origin =
        new Origin(file, "a1".repeat(32), 4711, "text/html", "UTF-8", "https://example.org/26");
    Period period = new Period(LocalDate.of(2024, 6, 16), LocalDate.of(2024, 6, 30));
    return new Digest(title, "en", "2024-07-05", period, origin, entries, List.of());
  }

  private static Entry fullEntry() {
    return new Entry(
        1,
        "1",
        "BigCodeBench: Benchmarking Code Generation",
        List.of("Models", "Code"),
        List.of(new Person("Ada Lovelace"), new Person("Charles Babbage")),
        "ICLR 2025",
        "2024-06",
        "Tasks that call many libraries.\n\n- Hard for models\n- Easy for people",
        List.of(new ArxivId("2406.15877", 2), Doi.parse("10.1145/3292500.3330701").orElseThrow()),
        List.of(
            new Link(Rel.PAPER, "https://arxiv.org/abs/2406.15877", "PDF"),
            new Link(
                Rel.CODE, "https://github.com/example/bench", "https://github.com/example/bench")),
        List.of(new ArxivId("2305.00001", null)),
        new Provenance(1032, 2411, 1032, 1110),
        0.98049,
        List.of(new Finding("no-venue", "no venue is printed")));
  }
}
