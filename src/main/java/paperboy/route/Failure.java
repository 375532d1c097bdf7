package paperboy.route;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.util.Properties;
import paperboy.folder.FailureReport;
import paperboy.folder.RefusedException;
import paperboy.read.decode.UnreadableException;

/** Exceptions as people are told of them. */
public final class Failure {

  private static final String INTERNAL = "internal-error";
  private static final Properties ADVICE = advice();

  private Failure() {}

  /**
   * What happened, in one line, and never empty.
   *
   * @param failure anything thrown
   */
  public static String reason(Throwable failure) {
    String message = failure.getMessage();
    boolean said = message != null && !message.isBlank();
    return (said ? message.strip() : failure.toString()).lines().findFirst().orElseThrow();
  }

  /** The report on an input; its advice depends on what happened. */
  static FailureReport report(String path, Throwable failure) {
    String code = code(failure);
    String reason = code.equals(INTERNAL) ? "reading it failed: " + failure : reason(failure);
    String advice = ADVICE.getProperty(code, ADVICE.getProperty(INTERNAL));
    return new FailureReport(path, code, reason.lines().findFirst().orElseThrow(), advice);
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
