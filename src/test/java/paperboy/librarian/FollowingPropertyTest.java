package paperboy.librarian;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import paperboy.catalogue.Paper;
import paperboy.library.FeedSettings;

/** Files that followed changes one by one are those that are made of all papers at once. */
class FollowingPropertyTest {

  private static final List<String> TITLES =
      List.of("Deep Nets of a Kind", "Deep Nets of a Sort", "Learning to Read Lists", "论图");

  private static final String[] FOLDERS = {"library", "site", "notes"};

  @Property(tries = 15, seed = "7")
  void followingIsAsGoodAsBeginningAnew(@ForAll Random random) throws IOException {
    Path home = Files.createTempDirectory("following");
    try (Shelves shelves =
        new Shelves(home, new LibrarySettings(FeedSettings.DEFAULT, true, true))) {
      for (int i = 0; i < 10; i++) {
        change(shelves, random);
        shelves.papers();
      }
      Map<String, String> followed = shelves.files(FOLDERS);
      for (String folder : FOLDERS) {
        shelves.remove(folder);
      }
      shelves.papers();
      assertThat(followed).isEqualTo(shelves.files(FOLDERS));
    } finally {
      delete(home);
    }
  }

  private static void change(Shelves shelves, Random random) {
    String digest = random.nextInt(4) + ".md";
    List<Paper> merged =
        shelves.papers().stream().filter(paper -> paper.mentions().size() > 1).toList();
    switch (random.nextInt(6)) {
      case 0 -> shelves.librarian.forget(digest);
      case 1 -> merged.stream().limit(1).forEach(paper -> split(shelves, paper));
      default -> shelves.export(digest, list("Week " + random.nextInt(9), random));
    }
  }

  private static void split(Shelves shelves, Paper paper) {
    shelves.librarian.split(paper, List.of(paper.mentions().get(0).digest().id()));
  }

  private static String list(String heading, Random random) {
    List<Integer> ids = new java.util.ArrayList<>(IntStream.range(0, 6).boxed().toList());
    Collections.shuffle(ids, random);
    return Shelves.list(
        heading,
        ids.stream()
            .limit(random.nextInt(4))
            .map(id -> TITLES.get(random.nextInt(4)) + (id == 0 ? "" : " | 2401.0000" + id))
            .toArray(String[]::new));
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
