package paperboy.identifier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How ids of a scheme are printed: a label and, in the group {@code id}, the id.
 *
 * @param pattern of both, without backtracking
 */
record Wording(Pattern pattern) {

  static Wording of(String regex) {
    return new Wording(Pattern.compile(regex, Pattern.CASE_INSENSITIVE));
  }

  /** The id of a string that is nothing but a label and an id. */
  Optional<String> whole(String printed) {
    Matcher matcher = pattern.matcher(printed);
    return matcher.matches() ? Optional.of(matcher.group("id")) : Optional.empty();
  }

  /** All in a text; what {@code read} declines is passed over. */
  <X extends Identifier> List<Mention<X>> in(String text, Function<String, Optional<X>> read) {
    List<Mention<X>> mentions = new ArrayList<>();
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      int start = matcher.start("id");
      int end = matcher.end("id");
      read.apply(matcher.group("id")).ifPresent(x -> mentions.add(new Mention<>(start, end, x)));
    }
    return mentions;
  }
}
