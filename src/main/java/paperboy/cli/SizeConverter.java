package paperboy.cli;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Sizes as people type them: {@code 500kB}, {@code 32MB}, {@code 1G}; bare is bytes. */
final class SizeConverter implements ITypeConverter<Long> {

  /** {@code 32MB}. */
  private static final Pattern SIZE = Pattern.compile("([0-9]{1,9}) ?([kmg]?)b?");

  @Override
  public Long convert(String value) {
    Matcher size = SIZE.matcher(value.strip().toLowerCase(Locale.ROOT));
    if (!size.matches()) {
      throw new TypeConversionException("“" + value + "” is no size; write 500kB or 32MB");
    }
    int power = " kmg".indexOf(size.group(2).isEmpty() ? " " : size.group(2));
    return Long.parseLong(size.group(1)) << (10 * power);
  }
}
