package paperboy.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;

/** A real broker in a process of its own, which can be killed and started again. */
final class KafkaBroker implements AutoCloseable {

  private static final String SETTINGS =
      """
      process.roles=broker,controller
      node.id=1
      controller.quorum.voters=1@localhost:%2$d
      listeners=PLAINTEXT://localhost:%1$d,CONTROLLER://localhost:%2$d
      advertised.listeners=PLAINTEXT://localhost:%1$d
      controller.listener.names=CONTROLLER
      log.dirs=%3$s
      num.partitions=3
      offsets.topic.replication.factor=1
      """;

  private static final String CLUSTER = "AAAAAAAAAAAAAAAAAAAAAQ";

  private final Path settings;
  private final Path log;
  private final int port = freePort();
  private Process process;

  KafkaBroker(Path home) throws Exception {
    log = home.resolve("kafka.log");
    settings = home.resolve("kafka.properties");
    Files.writeString(settings, SETTINGS.formatted(port, freePort(), home.resolve("kafka")));
    Process format =
        java("kafka.tools.StorageTool", "format", "-t", CLUSTER, "-c", settings.toString());
    assertThat(format.waitFor()).as(() -> read(log)).isZero();
    start();
  }

  /** {@code localhost:9092}. */
  String address() {
    return "localhost:" + port;
  }

  void start() throws IOException {
    process = java("kafka.Kafka", settings.toString());
    Awaitility.await().atMost(60, TimeUnit.SECONDS).until(this::answers);
  }

  private boolean answers() {
    assertThat(process.isAlive()).as(() -> read(log)).isTrue();
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      return socket.isConnected();
    } catch (IOException e) {
      return false;
    }
  }

  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  private Process java(String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx256m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp"));
    command.add(System.getProperty("java.class.path"));
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
        .start();
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      return e.toString();
    }
  }

  @Override
  public void close() throws InterruptedException {
    if (process != null) {
      kill();
    }
  }
}
