package paperboy.librarian;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import paperboy.catalogue.Mention;
import paperboy.catalogue.Paper;
import paperboy.folder.FolderException;
import paperboy.library.FeedSettings;

class LibrarianTest {

  private static final String ATTENTION = "Attention Is All You Need | 1706.03762";
  private static final String RESNET = "Deep Residual Learning for Image Recognition | 1512.03385";
  private static final String ADAM = "Adam: A Method for Stochastic Optimization | 1412.6980";

  @TempDir private Path home;
  private Shelves shelves;

  @BeforeEach
  void open() {
    shelves = new Shelves(home);
  }

  @AfterEach
  void close() {
    shelves.close();
  }

  @Test
  void aPaperOfTwoDigestsIsOneWithTwoMentions() {
    shelves.export("a.md", Shelves.list("Week A", ATTENTION, RESNET));
    shelves.export("b.md", Shelves.list("Week B", ADAM, ATTENTION));
    assertThat(shelves.papers())
        .extracting(Paper::id)
        .containsExactly("arxiv:1412.6980", "arxiv:1512.03385", "arxiv:1706.03762");
    assertThat(shelves.papers().get(2).mentions())
        .extracting(m -> m.digest().id(), Mention::position)
        .containsExactly(tuple("a-md", 1), tuple("b-md", 2));
  }

  @Test
  void aDigestThatChangedReplacesItsMentions() {
    shelves.export("a.md", Shelves.list("Week A", ATTENTION, RESNET));
    shelves.export("b.md", Shelves.list("Week B", ADAM, ATTENTION));
    shelves.papers();
    shelves.export("a.md", Shelves.list("Week A", RESNET, ADAM));
    List<Paper> papers = shelves.papers();
    assertThat(papers).extracting(p -> p.mentions().size()).containsExactly(2, 1, 1);
  }

  @Test
  void nothingNewChangesNothing() {
    shelves.export("a.md", Shelves.list("Week A", ATTENTION, RESNET));
    shelves.papers();
    long before = shelves.librarian.papers().changed();
    shelves.papers();
    assertThat(shelves.librarian.papers().changed()).isEqualTo(before);
  }

  @Test
  void aForgottenDigestStaysForgottenUntilItChanges() {
    shelves.export("a.md", Shelves.list("Week A", ATTENTION, RESNET));
    shelves.export("b.md", Shelves.list("Week B", ADAM, ATTENTION));
    shelves.papers();
    assertThat(shelves.librarian.forget("nothing")).isFalse();
    assertThat(shelves.librarian.forget("a.md")).isTrue();
    assertThat(shelves.papers())
        .extracting(Paper::id)
        .containsExactly("arxiv:1412.6980", "arxiv:1706.03762");
    reopenWithoutDatabase();
    assertThat(shelves.papers()).as("also when the database is lost").hasSize(2);
    shelves.export("a.md", Shelves.list("Week A again", RESNET, ATTENTION));
    assertThat(shelves.papers()).hasSize(3);
  }

  @Test
  void whatWasSplitStaysSplit() {
    shelves.export("a.md", Shelves.list("Week A", ATTENTION, RESNET));
    shelves.export("b.md", Shelves.list("Week B", ADAM, ATTENTION));
    Paper merged = shelves.papers().get(2);
    assertThat(shelves.librarian.split(merged, List.of("a-md", "b-md"))).as("all").isZero();
    assertThat(shelves.librarian.split(merged, List.of("b-md"))).isOne();
    assertThat(shelves.papers()).hasSize(4);
    reopenWithoutDatabase();
    assertThat(shelves.papers()).as("also when the database is lost").hasSize(4);
  }

  @Test
  void keysStayWhenTheDatabaseIsLost() {
    shelves.export("b.md", Shelves.list("Week B", "Deep Nets of a Kind | 2401.00002", RESNET));
    shelves.papers();
    shelves.export("a.md", Shelves.list("Week A", "Deep Nets of a Sort | 2401.00001", ADAM));
    List<String> keys = shelves.papers().stream().map(Paper::key).toList();
    assertThat(keys).contains("deep2024nets", "deep2024netsa");
    reopenWithoutDatabase();
    assertThat(shelves.papers()).extracting(Paper::key).isEqualTo(keys);
  }

  @Test
  void halfALineOfTheJournalIsNone() throws IOException {
    shelves.export("a.md", Shelves.list("Week A", ATTENTION, RESNET));
    List<String> keys = shelves.papers().stream().map(Paper::key).toList();
    Path journal = home.resolve("state/decisions.jsonl");
    Files.writeString(journal, Files.readString(journal) + "{\"key\":\"half");
    reopenWithoutDatabase();
    shelves.export("b.md", Shelves.list("Week B", ADAM, ATTENTION));
    assertThat(shelves.papers()).extracting(Paper::key).containsAll(keys);
    assertThat(Files.readAllLines(journal)).hasSize(3).noneMatch(line -> line.contains("half"));
  }

  @Test
  void filesFollowThePapers() throws IOException {
    shelves.export("a.md", Shelves.list("Week A", ATTENTION, RESNET));
    shelves.export("b.md", Shelves.list("Week B", ADAM, ATTENTION));
    shelves.papers();
    Path bib = shelves.outbox.resolve("library/papers.bib");
    Path page = shelves.outbox.resolve("site/papers/arxiv-1512.03385.html");
    assertThat(bib).content().contains("eprint = {1512.03385}");
    assertThat(page).exists();
    shelves.librarian.forget("a.md");
    shelves.papers();
    assertThat(bib).content().doesNotContain("1512.03385").contains("1706.03762");
    assertThat(page).doesNotExist();
  }

  @Test
  void whatIsGoneLeavesNoMonthAndNoData() {
    shelves.export("a.md", Shelves.list("Week A", ATTENTION, RESNET));
    shelves.papers();
    Path month = shelves.outbox.resolve("site/months/2015-12.html");
    Path data = shelves.outbox.resolve("site/data/papers-2015.js");
    assertThat(List.of(month, data)).allSatisfy(file -> assertThat(file).exists());
    shelves.export("a.md", Shelves.list("Week A", ATTENTION));
    shelves.papers();
    assertThat(List.of(month, data)).allSatisfy(file -> assertThat(file).doesNotExist());
  }

  @Test
  void notesOfWhatIsGoneGoAndPeoplesOwnStay() throws IOException {
    shelves.close();
    shelves = new Shelves(home, new LibrarySettings(FeedSettings.DEFAULT, false, true));
    shelves.export("a.md", Shelves.list("Week A", ATTENTION, RESNET));
    shelves.export("b.md", Shelves.list("Week B", ATTENTION));
    shelves.papers();
    Path notes = shelves.outbox.resolve("notes");
    Files.writeString(notes.resolve("@mine.md"), "my own");
    assertThat(notes.resolve("a-md.md")).exists();
    assertThat(notes.resolve("@deep2015residual.md")).exists();
    shelves.librarian.forget("a.md");
    shelves.papers();
    assertThat(shelves.files("notes"))
        .containsOnlyKeys("notes/@attention2017all.md", "notes/b-md.md", "notes/@mine.md");
  }

  @Test
  void filesThatWereRemovedOrDamagedComeBack() throws IOException {
    shelves.export("a.md", Shelves.list("Week A", ATTENTION, RESNET));
    shelves.papers();
    Map<String, String> whole = shelves.files("library", "site");
    Files.delete(shelves.outbox.resolve("library/papers.ris"));
    Files.writeString(shelves.outbox.resolve("library/papers.bib"), "scribbled over");
    shelves.remove("site");
    shelves.papers();
    assertThat(shelves.files("library", "site")).isEqualTo(whole);
  }

  @Test
  void anOutboxThatVanishedIsNotMadeAnew() throws IOException {
    shelves.export("a.md", Shelves.list("Week A", ATTENTION));
    shelves.papers();
    Path away = home.resolve("away");
    Files.move(shelves.outbox, away);
    assertThatThrownBy(() -> shelves.papers()).isInstanceOf(FolderException.class);
    assertThat(shelves.outbox).doesNotExist();
    Files.move(away, shelves.outbox);
    assertThat(shelves.papers()).hasSize(1);
  }

  @Test
  void pagesOfPapersThatDidNotChangeAreNotWritten() throws IOException {
    shelves.export("a.md", Shelves.list("Week A", ATTENTION, RESNET));
    shelves.papers();
    Path page = shelves.outbox.resolve("site/papers/arxiv-1512.03385.html");
    Files.writeString(page, "somebody was here");
    shelves.export("b.md", Shelves.list("Week B", ADAM, ATTENTION));
    shelves.papers();
    assertThat(page).hasContent("somebody was here");
    shelves.export("b.md", Shelves.list("Week B", ADAM, RESNET));
    shelves.papers();
    assertThat(page).content().contains("Week B");
  }

  @Test
  void wordsFindWhatHoldsThemAll() {
    shelves.export("a.md", Shelves.list("Week A", ATTENTION, RESNET));
    shelves.export("c.md", Shelves.list("周报", "大语言模型的推理能力研究综述 | 2401.00009", ADAM));
    shelves.papers();
    assertThat(found("attention need")).containsExactly("arxiv:1706.03762");
    assertThat(found("attention residual")).isEmpty();
    assertThat(found("推理")).containsExactly("arxiv:2401.00009");
    assertThat(found("理能")).containsExactly("arxiv:2401.00009");
    assertThat(found("推")).as("one sign, where a word goes on").containsExactly("arxiv:2401.00009");
    assertThat(found("推能")).isEmpty();
    assertThat(found("\"*) OR (")).as("signs are no commands").isEmpty();
  }

  private List<String> found(String words) {
    return shelves.librarian.papers().search(words, 10).stream().map(Paper::id).toList();
  }

  private void reopenWithoutDatabase() {
    shelves.close();
    try {
      Files.delete(home.resolve("state/ledger.db"));
      Shelves lost = shelves;
      shelves = new Shelves(home);
      shelves.noteAll(lost);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
