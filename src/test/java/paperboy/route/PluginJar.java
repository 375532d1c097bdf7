package paperboy.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import javax.tools.ToolProvider;

/** A jar with a component of its own: {@code shout:FILE} writes each message into the file. */
final class PluginJar {

  private static final String SOURCE =
      """
      package shout;
      import java.nio.file.*;
      import java.util.Map;
      import org.apache.camel.*;
      import org.apache.camel.support.*;
      public class ShoutComponent extends DefaultComponent {
        protected Endpoint createEndpoint(String uri, String file, Map<String, Object> options) {
          return new DefaultEndpoint(uri, this) {
            public Producer createProducer() {
              return new DefaultProducer(this) {
                public void process(Exchange exchange) throws Exception {
                  Files.write(Path.of(file), exchange.getMessage().getBody(byte[].class));
                }
              };
            }
            public Consumer createConsumer(Processor processor) {
              throw new UnsupportedOperationException();
            }
            protected String createEndpointUri() {
              return "shout:" + file;
            }
          };
        }
      }
      """;

  private PluginJar() {}

  static void write(Path jar) throws IOException {
    Path folder = Files.createTempDirectory(jar.getParent(), "classes");
    Path source = Files.writeString(folder.resolve("ShoutComponent.java"), SOURCE);
    String[] options = {
      "-proc:none",
      "-cp",
      System.getProperty("java.class.path"),
      "-d",
      folder.toString(),
      source.toString()
    };
    assertThat(ToolProvider.getSystemJavaCompiler().run(null, null, null, options)).isZero();
    try (OutputStream out = Files.newOutputStream(jar);
        JarOutputStream entries = new JarOutputStream(out)) {
      for (Path file : Files.list(folder.resolve("shout")).toList()) {
        add(entries, "shout/" + file.getFileName(), Files.readAllBytes(file));
      }
      byte[] service = "class=shout.ShoutComponent\n".getBytes(StandardCharsets.UTF_8);
      add(entries, "META-INF/services/org/apache/camel/component/shout", service);
    }
  }

  private static void add(JarOutputStream jar, String name, byte[] bytes) throws IOException {
    jar.putNextEntry(new JarEntry(name));
    jar.write(bytes);
    jar.closeEntry();
  }
}
