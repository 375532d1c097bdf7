package paperboy.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a file that is dropped to a message that arrives, with the real program. */
class ToldOnwardTest {

  private static final String LIST =
      """
      # Reading group, May 2024

      1. **Attention Is All You Need** – the group's start. [arXiv](https://arxiv.org/abs/1706.03762)
      2. **论图的学习** – on graphs. [arXiv](https://arxiv.org/abs/2401.00009)
      """;

  @TempDir private Path home;
  private final List<JsonNode> events = new CopyOnWriteArrayList<>();
  private HttpServer server;

  @BeforeEach
  void listen() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::take);
    server.start();
  }

  @AfterEach
  void hangUp() {
    server.stop(0);
  }

  private void take(HttpExchange exchange) throws IOException {
    events.add(new ObjectMapper().readTree(exchange.getRequestBody().readAllBytes()));
    exchange.sendResponseHeaders(204, -1);
    exchange.close();
  }

  @Test
  void aDroppedFileArrivesAsMessages() throws Exception {
    Folders folders = Folders.below(home);
    Files.createDirectories(folders.inbox());
    Launcher launcher = new Launcher(home, folders);
    String target = "http://localhost:" + server.getAddress().getPort() + "/in";
    try (Program program = launcher.watching("--publish-to", target)) {
      Files.writeString(folders.inbox().resolve("group.md"), LIST);
      await().atMost(Program.PATIENCE).until(() -> events.size() >= 3);
      assertThat(events)
          .extracting(event -> event.path("subject").asText())
          .containsExactlyInAnyOrder("group-md", "arxiv:1706.03762", "arxiv:2401.00009");
      JsonNode export =
          new ObjectMapper().readTree(folders.outbox().resolve("group-md.json").toFile());
      assertThat(data("group-md")).containsExactly(export);

      Program split = launcher.run("forget", "group.md");
      assertThat(split.exit()).as(split.said()).isZero();
      Path lines = folders.outbox().resolve("library/papers.jsonl");
      await().atMost(Program.PATIENCE).untilAsserted(() -> assertThat(lines).isEmptyFile());
      Files.writeString(folders.inbox().resolve("group.md"), LIST.replace("on graphs", "graphs"));
      await().atMost(Program.PATIENCE).until(() -> data("group-md").size() == 2);
      await().atMost(Program.PATIENCE).until(() -> data("arxiv:2401.00009").size() == 2);
      program.terminate();
      program.exit();
    }
    assertThat(events).extracting(event -> event.path("id").asText()).doesNotHaveDuplicates();
  }

  private List<JsonNode> data(String subject) {
    return events.stream()
        .filter(event -> event.path("subject").asText().equals(subject))
        .map(event -> event.path("data"))
        .toList();
  }
}
