package paperboy.route;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * An HTTP server that fails half its calls, by turns in three ways: it refuses; it takes the
 * message and then fails; it hangs up.
 */
final class ShakyServer implements AutoCloseable {

  private final HttpServer server;
  private final ExecutorService threads = Executors.newFixedThreadPool(2);
  private final Random random = new Random(7);
  private final List<JsonNode> taken = new ArrayList<>();
  private int calls;
  private int failures;

  ShakyServer() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.setExecutor(threads);
    server.start();
  }

  String address() {
    return "http://localhost:" + server.getAddress().getPort() + "/in";
  }

  private synchronized void answer(HttpExchange exchange) throws IOException {
    calls++;
    byte[] body = exchange.getRequestBody().readAllBytes();
    boolean fails = random.nextBoolean();
    int way = fails ? failures++ % 3 : 1;
    String type = exchange.getRequestHeaders().getFirst("Content-Type");
    if (way == 1 && type.equals("application/cloudevents+json; charset=UTF-8")) {
      taken.add(new ObjectMapper().readTree(body));
    }
    if (!fails || way < 2) {
      exchange.sendResponseHeaders(fails ? 500 + way : 204, -1);
    }
    exchange.close();
  }

  /** Every message it took, in order, repeats included. */
  synchronized List<JsonNode> taken() {
    return List.copyOf(taken);
  }

  synchronized int calls() {
    return calls;
  }

  synchronized int failures() {
    return failures;
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
