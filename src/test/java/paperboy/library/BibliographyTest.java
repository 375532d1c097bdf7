package paperboy.library;

import static org.assertj.core.api.Assertions.assertThat;

import de.undercouch.citeproc.bibtex.BibTeXConverter;
import de.undercouch.citeproc.csl.CSLItemData;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotBlank;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.jbibtex.LaTeXParser;
import org.jbibtex.LaTeXPrinter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import paperboy.catalogue.Paper;
import paperboy.export.SafeText;

/** Read back with jbibtex and with citeproc-java's converter above it. */
class BibliographyTest {

  static final List<String> HOSTILE = Shelf.HOSTILE;

  @Test
  void isWhatTheGoldenFileSays() throws Exception {
    Golden.of("papers.bib").matches(Libraries.bibtex().text(List.of(Shelf.full(), Shelf.bare())));
    Golden.of("papers.biblatex.bib")
        .matches(Libraries.biblatex().text(List.of(Shelf.full(), Shelf.bare())));
  }

  @Test
  void readsBackAsItWas() throws Exception {
    CSLItemData item = converted(Shelf.full());
    assertThat(item.getTitle()).isEqualTo(Shelf.full().title());
    assertThat(item.getAuthor()[0].getFamily()).isEqualTo("Lovelace");
    assertThat(item.getAuthor()[0].getGiven()).isEqualTo("Ada");
    assertThat(item.getAuthor()[1].getNonDroppingParticle()).isEqualTo("van der");
    assertThat(item.getAuthor()[2].getSuffix()).isEqualTo("Jr.");
    assertThat(item.getAuthor()).hasSize(5);
    assertThat(item.getContainerTitle()).isEqualTo("ICLR 2025");
    assertThat(item.getIssued().getDateParts()[0]).startsWith(2024, 6);
    assertThat(item.getURL()).isEqualTo("https://arxiv.org/abs/2406.15877");
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "ICLR 2025, inproceedings, booktitle",
        "Findings of ACL 2024, inproceedings, booktitle",
        "Transactions of the ACL, article, journal",
        "Nature Communications, article, journal",
        "计算机学报, article, journal",
        "arXiv preprint arXiv:2406.15877 [cs.SE], misc, howpublished",
        "A blog, misc, howpublished",
        "-, misc, title"
      })
  void typesSayWhatIsKnown(String venue, String type, String field) throws Exception {
    BibTeXEntry entry = read(Libraries.bibtex(), Shelf.with(venue, Map.of("arxiv", "2406.15877")));
    assertThat(entry.getType().getValue()).isEqualTo(type);
    assertThat(entry.getField(new Key(field))).isNotNull();
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "2406.15877, arXiv:2406.15877 [cs.SE], cs.SE",
        "hep-th/9901001, -, hep-th",
        "math/0309136, -, -",
        "2406.15877, ICLR [cs.SE], -"
      })
  void theSubjectStandsOnlyWhereItIsKnown(String id, String venue, String subject)
      throws Exception {
    BibTeXEntry entry = read(Libraries.bibtex(), Shelf.with(venue, Map.of("arxiv", id)));
    assertThat(raw(entry, "eprint")).isEqualTo(id);
    assertThat(raw(entry, "archivePrefix")).isEqualTo("arXiv");
    assertThat(raw(entry, "primaryClass")).isEqualTo(subject);
  }

  @ParameterizedTest
  @FieldSource("HOSTILE")
  void hostileTextStaysText(String text) throws Exception {
    BibTeXEntry entry = read(Libraries.bibtex(), Shelf.hostile(text));
    assertThat(entry.getFields().keySet()).extracting(Key::getValue).doesNotContain("y");
    if (text.codePoints().allMatch(c -> c < 0x10000)) { // jbibtex's TeX reader knows no others
      assertThat(printed(raw(entry, "title"))).isEqualTo(SafeText.line(text));
    }
    assertThat(braces(raw(entry, "annote"))).isZero();
    assertThat(names(raw(entry, "author")))
        .containsExactly(unescaped("{" + TexText.of(SafeText.line(text)) + "}"), "Lovelace, Ada");
    assertThat(converted(Shelf.hostile(text)).getId()).isEqualTo("attention");
  }

  @Property(tries = 300)
  void anyTitleReadsBack(@ForAll @NotBlank String text) throws Exception {
    Paper paper = Shelf.hostile(text);
    String safe = SafeText.line(text);
    BibTeXEntry entry = read(Libraries.bibtex(), paper);
    String title = raw(entry, "title");
    assertThat(title == null ? "" : unescaped(title)).isEqualTo(safe);
    assertThat(read(Libraries.biblatex(), paper).getKey().getValue()).isEqualTo("attention");
  }

  /** The two of our own commands that jbibtex does not print as characters are read here. */
  private static String unescaped(String tex) {
    return tex.replace("\\textbackslash{}", "\u0001")
        .replace("\\textbraceleft{}", "\u0002")
        .replace("\\textbraceright{}", "\u0003")
        .replace("\\textasciitilde{}", "~")
        .replace("\\textasciicircum{}", "^")
        .replaceAll("\\\\([#$%&_])", "$1")
        .replaceAll("[{}]", "")
        .replace('\u0001', '\\')
        .replace('\u0002', '{')
        .replace('\u0003', '}');
  }

  private static String printed(String tex) throws Exception {
    return new LaTeXPrinter().print(new LaTeXParser().parse(new StringReader(tex)));
  }

  /** Names as BibTeX splits them: at each {@code and} outside of braces. */
  private static List<String> names(String field) {
    List<String> names = new ArrayList<>();
    int depth = 0;
    int start = 0;
    for (int i = 0; i < field.length(); i++) {
      depth += field.charAt(i) == '{' ? 1 : field.charAt(i) == '}' ? -1 : 0;
      if (depth == 0 && field.startsWith(" and ", i)) {
        names.add(unescaped(field.substring(start, i)));
        start = i + " and ".length();
      }
    }
    names.add(unescaped(field.substring(start)));
    return names;
  }

  private static int braces(String tex) {
    int depth = 0;
    for (char c : tex.toCharArray()) {
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      assertThat(depth).isNotNegative();
    }
    return depth;
  }

  private static BibTeXEntry read(LibraryExport export, Paper paper) throws Exception {
    BibTeXParser parser = new BibTeXParser();
    String text = export.text(List.of(paper));
    Map<Key, BibTeXEntry> entries = parser.parse(new StringReader(text)).getEntries();
    assertThat(parser.getExceptions()).isEmpty();
    assertThat(entries).hasSize(1);
    return entries.values().iterator().next();
  }

  private static String raw(BibTeXEntry entry, String field) {
    var value = entry.getField(new Key(field));
    return value == null ? null : value.toUserString();
  }

  private static CSLItemData converted(Paper paper) throws Exception {
    byte[] bytes = Libraries.bibtex().text(List.of(paper)).getBytes(StandardCharsets.UTF_8);
    BibTeXConverter converter = new BibTeXConverter();
    Map<String, CSLItemData> items =
        converter.toItemData(converter.loadDatabase(new ByteArrayInputStream(bytes)));
    assertThat(items).containsOnlyKeys(paper.key());
    return items.get(paper.key());
  }
}
