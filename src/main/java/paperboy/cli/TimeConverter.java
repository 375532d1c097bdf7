package paperboy.cli;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Lengths of time as people type them: {@code 1s}, {@code 500ms}, {@code 2m}; bare is seconds. */
final class TimeConverter implements ITypeConverter<Duration> {

  /** {@code 500ms}. */
  private static final Pattern TIME = Pattern.compile("([0-9]{1,9})(ms|s|m|)");

  @Override
  public Duration convert(String value) {
    Matcher time = TIME.matcher(value.strip());
    if (!time.matches()) {
      throw new TypeConversionException("“" + value + "” is no length of time; write 1s or 500ms");
    }
    long amount = Long.parseLong(time.group(1));
    return switch (time.group(2)) {
      case "ms" -> Duration.ofMillis(amount);
      case "m" -> Duration.ofMinutes(amount);
      default -> Duration.ofSeconds(amount);
    };
  }
}
