package paperboy.route;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.camel.http.base.HttpOperationFailedException;
import org.apache.camel.util.URISupport;

/**
 * The parts of an address that nobody may read: what its placeholders stand for, its login, and
 * options that Camel knows to be secret. Failures are told without them.
 */
final class Secrets {

  private static final String HIDDEN = "…";
  private static final int LONGEST_REASON = 300;

  /** {@code {{env:HOOK}}}. */
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{[^{}]{1,200}+\\}\\}");

  /** {@code me:word} of {@code https://me:word@hooks.example}. */
  private static final Pattern LOGIN = Pattern.compile("(?<=//)[^/?#@]{1,1000}+(?=@)");

  /** The same in what others say of an address, who may have cut it: {@code word@}. */
  private static final Pattern LOGIN_SAID = Pattern.compile("[^\\s@]{1,500}+@");

  /** {@code password=word} of {@code sftp:host?password=word&delay=3}. */
  private static final Pattern OPTION =
      Pattern.compile("(?<=[?&])([^=&?]{1,200}+)=([^&]{1,5000}+)");

  /** {@code RAW(a+b)}: Camel's mark for a value that is not decoded. */
  private static final Pattern RAW = Pattern.compile("^RAW[({](.{0,5000})[)}]$", Pattern.DOTALL);

  /** The longest first, for one may hold another. */
  private final List<String> texts;

  private Secrets(List<String> texts) {
    this.texts = texts;
  }

  /**
   * The secrets of an address.
   *
   * @param uri as configured
   * @param resolve gives a text with its placeholders filled in
   */
  static Secrets of(String uri, UnaryOperator<String> resolve) {
    Objects.requireNonNull(uri, "uri");
    Stream<String> filledIn = PLACEHOLDER.matcher(uri).results().map(p -> resolve.apply(p.group()));
    Stream<String> inside =
        Stream.of(uri, resolve.apply(uri))
            .flatMap(
                text ->
                    Stream.concat(
                        LOGIN.matcher(text).results().map(MatchResult::group),
                        OPTION
                            .matcher(text)
                            .results()
                            .filter(Secrets::isSecret)
                            .map(o -> o.group(2))));
    return new Secrets(
        Stream.concat(filledIn, inside)
            .flatMap(Secrets::spellings)
            .filter(text -> !text.isBlank())
            .distinct()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toList());
  }

  private static boolean isSecret(MatchResult option) {
    String shown = URISupport.sanitizeUri("x:y?" + option.group());
    return !shown.endsWith(option.group(2));
  }

  /** As it is, without Camel's mark, and as addresses spell it and are read. */
  private static Stream<String> spellings(String text) {
    String plain = RAW.matcher(text).replaceFirst("$1");
    String encoded = URLEncoder.encode(plain, StandardCharsets.UTF_8);
    return Stream.of(text, plain, encoded, encoded.replace("+", "%20"), decoded(plain));
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return text; // with a % that spells nothing
    }
  }

  /** A text without the secrets. */
  private String hide(String text) {
    String shown = URISupport.sanitizeUri(text);
    for (String secret : texts) {
      shown = shown.replace(secret, HIDDEN);
    }
    return LOGIN_SAID.matcher(shown).replaceAll(HIDDEN + "@");
  }

  /** Why something failed, in one line without the secrets: {@code HTTP 503}. */
  String reason(Throwable failure) {
    if (failure instanceof HttpOperationFailedException http) {
      return "HTTP " + http.getStatusCode();
    }
    String reason = Failure.shown(hide(told(failure)));
    return reason.length() <= LONGEST_REASON ? reason : reason.substring(0, LONGEST_REASON) + "…";
  }

  /** The cause of all says most: {@code ConnectException: Connection refused}. */
  private static String told(Throwable failure) {
    Throwable root = failure;
    while (root.getCause() != null && root.getCause() != root) {
      root = root.getCause();
    }
    String message = root.getMessage();
    String name = root.getClass().getSimpleName();
    return message == null || message.isBlank() ? name : name + ": " + message.strip();
  }
}
