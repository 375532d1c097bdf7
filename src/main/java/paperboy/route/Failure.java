package paperboy.route;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.util.Properties;
import java.util.regex.Pattern;
import paperboy.folder.FailureReport;
import paperboy.folder.RefusedException;
import paperboy.read.decode.UnreadableException;

/** Exceptions as people are told of them. */
public final class Failure {

  private static final String UNNAMEABLE =
      "its name cannot be written in this locale; start with LC_ALL=C.UTF-8 (bin/paperboy does)";

  private static final String NO_MEMORY =
      "it needs more memory than there is; start with more, as in JAVA_OPTS=-Xmx2g";

  private static final String INTERNAL = "internal-error";

  /** A line end, a bell, U+202E. */
  private static final Pattern UNSEEN =
      Pattern.compile("[\\p{Cntrl}\\u202A-\\u202E\\u2066-\\u2069]");

  private static final Properties ADVICE = advice();

  private Failure() {}

  /**
   * What happened, in one line, and never empty.
   *
   * @param failure anything thrown
   */
  public static String reason(Throwable failure) {
    if (failure instanceof InvalidPathException) {
      return UNNAMEABLE;
    }
    if (failure instanceof OutOfMemoryError) {
      return NO_MEMORY;
    }
    String message = failure.getMessage();
    boolean said = message != null && !message.isBlank();
    return shown(said ? message.strip() : failure.toString());
  }

  /**
   * What happened to an input, in one line that names it: {@code a.html: it is not there}.
   *
   * @param path what people call the input
   */
  public static String line(String path, Throwable failure) {
    String reason = reason(failure);
    return reason.startsWith(shown(path)) ? reason : shown(path) + ": " + reason;
  }

  /**
   * A text on one line, as it can be printed: names may hold line ends and characters that turn the
   * reading direction around.
   */
  public static String shown(String text) {
    return UNSEEN.matcher(text).replaceAll("?");
  }

  /** The report on an input; its advice depends on what happened. */
  static FailureReport report(String path, Throwable failure) {
    String code = code(failure);
    String reason =
        code.equals(INTERNAL) ? shown("reading it failed: " + failure) : reason(failure);
    String advice = ADVICE.getProperty(code, ADVICE.getProperty(INTERNAL));
    return new FailureReport(path, code, reason, advice);
  }

  private static String code(Throwable failure) {
    if (failure instanceof RefusedException refused) {
      return refused.code();
    }
    if (failure instanceof UnreadableException unreadable) {
      return unreadable.code();
    }
    return failure instanceof InvalidPathException ? "locale" : INTERNAL;
  }

  private static Properties advice() {
    Properties advice = new Properties();
    try (Reader reader =
        new InputStreamReader(
            Failure.class.getResourceAsStream("advice.properties"), StandardCharsets.UTF_8)) {
      advice.load(reader);
      return advice;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the resource advice.properties", e);
    }
  }
}
