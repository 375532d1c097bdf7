package paperboy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import paperboy.Paperboy;
import paperboy.publish.Post;

/** What is published, from the command line. */
class PublishCommandTest {

  @TempDir private Path home;
  private final StringWriter printed = new StringWriter();

  @Test
  void whatWaitsIsSentByTheNextRunListedWhenItFailsAndSentAgain() throws Exception {
    Path folder = home.resolve("events");
    String target = "file:" + folder;
    Files.writeString(folder, "a file where the folder should be");
    try (Post post = Post.standing(home, target)) {
      post.paper("arxiv:1706.03762", "one");
    }
    assertThat(run("watch", "--once", "--publish-to", target, "--publish-tries", "1")).isZero();
    assertThat(run("publish")).isOne();
    assertThat(printed.toString())
        .contains(target + ": 0 delivered, 0 waiting, 1 failed")
        .contains("failed: " + target + ": arxiv:1706.03762 (tried 1 times: FileSystemException");
    Files.delete(folder);
    assertThat(run("publish", "--again")).isZero();
    assertThat(run("watch", "--once", "--publish-to", target)).isZero();
    assertThat(run("publish", "--list")).isZero();
    assertThat(printed.toString()).contains(target + ": 1 delivered, 0 waiting, 0 failed");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).hasSize(1);
    }
  }

  @Test
  void whatFailedCanBeGivenUp() {
    try (Post post = Post.standing(home, "file:/dev/null/a")) {
      post.paper("x", "one");
    }
    run("watch", "--once", "--publish-to", "file:/dev/null/a", "--publish-tries", "1");
    assertThat(run("publish", "--drop")).isZero();
    assertThat(run("publish")).isZero();
    assertThat(printed.toString()).contains("given up: 1").contains("0 waiting, 0 failed");
  }

  @Test
  void aTargetThatCannotBeUnderstoodEndsTheWatchWithAWord() {
    assertThat(run("watch", "--once", "--publish-to", "pigeon:coop")).isOne();
    assertThat(printed.toString())
        .startsWith("paperboy: cannot publish to pigeon:coop: ")
        .hasLineCount(1);
  }

  @Test
  void withoutTargetsNothingIsMade() {
    assertThat(run("watch", "--once")).isZero();
    assertThat(home.resolve("published.jsonl")).doesNotExist();
    assertThat(run("publish")).isZero();
    assertThat(printed.toString()).endsWith("nothing was published yet\n");
  }

  private int run(String command, String... more) {
    Stream<String> folders =
        command.equals("watch")
            ? Stream.of("--inbox", home + "/in", "--outbox", home + "/out")
            : Stream.of();
    String[] args =
        Stream.of(Stream.of(command, "--state", home.toString()), folders, Stream.of(more))
            .flatMap(part -> part)
            .toArray(String[]::new);
    return Cli.of(Paperboy::press)
        .setOut(new PrintWriter(printed, true))
        .setErr(new PrintWriter(printed, true))
        .execute(args);
  }
}
