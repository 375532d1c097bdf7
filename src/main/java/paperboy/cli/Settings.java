package paperboy.cli;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * Options that were not typed: {@code --inbox} is the system property {@code paperboy.inbox}, else
 * the environment variable {@code PAPERBOY_INBOX}, else the line {@code inbox} or {@code
 * paperboy.inbox} of {@code paperboy.properties} in the working folder. A {@code -} within a name
 * may be a dot in properties: {@code paperboy.publish.to}.
 */
final class Settings implements IDefaultValueProvider {

  private final Properties system;
  private final Map<String, String> environment;
  private final Properties file;

  Settings(Properties system, Map<String, String> environment, Properties file) {
    this.system = system;
    this.environment = environment;
    this.file = file;
  }

  /** The settings of this process. */
  static Settings load() {
    return new Settings(
        System.getProperties(), System.getenv(), read(Path.of("paperboy.properties")));
  }

  private static Properties read(Path path) {
    Properties properties = new Properties();
    if (Files.isRegularFile(path)) {
      try (Reader reader = Files.newBufferedReader(path, StandardCharsets.UTF_8)) {
        properties.load(reader);
      } catch (IOException | IllegalArgumentException e) {
        throw new IllegalStateException("cannot read " + path.toAbsolutePath() + ": " + e, e);
      }
    }
    return properties;
  }

  @Override
  public String defaultValue(ArgSpec arg) {
    boolean setting =
        arg instanceof OptionSpec option && !option.usageHelp() && !option.versionHelp();
    return setting ? value(((OptionSpec) arg).longestName().replaceFirst("^--", "")) : null;
  }

  private String value(String name) {
    String property = "paperboy." + name;
    String dotted = property.replace('-', '.');
    String variable = "PAPERBOY_" + name.toUpperCase(Locale.ROOT).replace('-', '_');
    return Stream.of(
            system.getProperty(property),
            system.getProperty(dotted),
            environment.get(variable),
            file.getProperty(property),
            file.getProperty(dotted),
            file.getProperty(name))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }
}
