package paperboy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

class SettingsTest {

  @Command
  private static final class Watching implements Runnable {
    @Mixin private WatchOptions options;

    @Override
    public void run() {}
  }

  @Test
  void theCommandLineWinsThenPropertyThenEnvironmentThenFile() {
    Map<String, String> environment = Map.of("PAPERBOY_INBOX", "environment");
    Properties file = properties("paperboy.inbox", "file");
    Properties none = new Properties();
    assertThat(inbox(none, Map.of(), none)).isEqualTo("inbox");
    assertThat(inbox(none, Map.of(), file)).isEqualTo("file");
    assertThat(inbox(none, Map.of(), properties("inbox", "short"))).isEqualTo("short");
    assertThat(inbox(none, environment, file)).isEqualTo("environment");
    assertThat(inbox(properties("paperboy.inbox", "property"), environment, file))
        .isEqualTo("property");
    assertThat(inbox(none, environment, file, "--inbox", "typed")).isEqualTo("typed");
  }

  @Test
  void propertiesMayHaveDotsForHyphens() {
    Properties none = new Properties();
    Properties dotted = properties("paperboy.publish.to", "file:a,file:b");
    for (Settings settings :
        List.of(new Settings(dotted, Map.of(), none), new Settings(none, Map.of(), dotted))) {
      assertThat(parsed(settings).options.publish.targets()).hasToString("[file:a, file:b]");
    }
    assertThat(parsed(settings()).options.publish.targets()).isEmpty();
    assertThat(parsed(settings(), "--publish-to", "file:a", "--publish-to", "file:b"))
        .extracting(watching -> watching.options.publish.targets().size())
        .isEqualTo(2);
  }

  @Test
  void switchesAreSettings() {
    Settings settings =
        new Settings(new Properties(), Map.of("PAPERBOY_ONCE", "true"), new Properties());
    assertThat(parsed(settings).options.once).isTrue();
  }

  @Test
  void timesAreReadAsPeopleWriteThem() {
    for (String[] pair :
        new String[][] {
          {"1s", "PT1S"}, {"500ms", "PT0.5S"}, {"2m", "PT2M"}, {"3", "PT3S"}, {"0ms", "PT0S"}
        }) {
      Watching watching = parsed(settings(), "--settle", pair[0]);
      assertThat(watching.options.settle).hasToString(pair[1]);
    }
  }

  private static Settings settings() {
    return new Settings(new Properties(), Map.of(), new Properties());
  }

  private static String inbox(
      Properties system, Map<String, String> environment, Properties file, String... args) {
    return parsed(new Settings(system, environment, file), args).options.folders.inbox.toString();
  }

  private static Watching parsed(Settings settings, String... args) {
    Watching watching = new Watching();
    new CommandLine(watching).setDefaultValueProvider(settings).parseArgs(args);
    return watching;
  }

  private static Properties properties(String key, String value) {
    Properties properties = new Properties();
    properties.setProperty(key, value);
    return properties;
  }
}
