package paperboy.librarian;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import paperboy.catalogue.Paper;

/** The order in which digests arrive changes nothing but who is given which letter of a key. */
class ArrivalPropertyTest {

  private static final List<String> TITLES =
      List.of("Deep Nets of a Kind", "Deep Nets of a Sort", "Learning to Read Lists", "On Graphs");

  @Property(tries = 30, seed = "20")
  void theOrderOfArrivalDoesNotMatter(@ForAll Random random) throws IOException {
    List<String[]> digests = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      String[] papers = new String[3];
      for (int j = 0; j < papers.length; j++) {
        int id = random.nextInt(5);
        papers[j] = TITLES.get(random.nextInt(4)) + (id == 0 ? "" : " | 2401.0000" + id);
      }
      digests.add(papers);
    }
    List<Integer> forth = new ArrayList<>(List.of(0, 1, 2, 3, 4, 5));
    List<Integer> shuffled = new ArrayList<>(forth);
    Collections.shuffle(shuffled, random);
    assertThat(library(digests, shuffled, random.nextBoolean()))
        .isEqualTo(library(digests, forth, false));
  }

  /** Everything of every paper but its names. */
  private static List<String> library(List<String[]> digests, List<Integer> order, boolean updating)
      throws IOException {
    Path home = Files.createTempDirectory("arrival");
    try (Shelves shelves = new Shelves(home)) {
      for (int i : order) {
        shelves.export(i + ".md", Shelves.list("Week " + i, digests.get(i)));
        if (updating) {
          shelves.papers();
        }
      }
      return shelves.papers().stream().map(ArrivalPropertyTest::nameless).sorted().toList();
    } finally {
      delete(home);
    }
  }

  private static String nameless(Paper p) {
    return p.title()
        + p.authors()
        + p.published()
        + p.identifiers()
        + p.links()
        + p.mentions()
        + p.merges()
        + p.doubts().size();
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
