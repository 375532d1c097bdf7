package paperboy.route;

import paperboy.folder.FailureReport;
import paperboy.folder.RefusedException;
import paperboy.read.decode.UnreadableException;

/** Exceptions as people are told of them. */
public final class Failure {

  private Failure() {}

  /** A stable kebab-case name of what happened: {@code unsupported-type}. */
  static String code(Throwable failure) {
    if (failure instanceof RefusedException refused) {
      return refused.code();
    }
    return failure instanceof UnreadableException input ? input.code() : "internal-error";
  }

  /** What happened, in one line: the message, or the exception's name where it has none. */
  public static String reason(Throwable failure) {
    String message = failure.getMessage();
    return (message == null ? failure.toString() : message).lines().findFirst().orElse("").strip();
  }

  static FailureReport report(String path, Throwable failure) {
    return new FailureReport(path, code(failure), reason(failure), advice(code(failure)));
  }

  private static String advice(String code) {
    return "Mend the file and drop it into the inbox again.";
  }
}
