package paperboy.normalise;

import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import paperboy.url.Lines;

/**
 * Words that a line break split: {@code Archi- tecture} is {@code Architecture}. White space and a
 * small letter must follow the hyphen. {@code ARCHITEC-TURE} stays, because {@code SPATIO-TEMPORAL}
 * looks the same; {@code pre- and post-training} stays, because a conjunction follows; after first
 * parts of compounds the hyphen stays: {@code self- supervised} is {@code self-supervised}. What
 * else was a compound at the end of a line becomes one word.
 *
 * <p>Source: <i>Title</i> in the rules of form, "line-break hyphens healed".
 */
final class Hyphens {

  private static final Set<String> CONJUNCTIONS =
      Set.copyOf(Lines.of(Hyphens.class, "/paperboy/normalise/conjunctions.txt"));

  private static final Set<String> FIRST_PARTS =
      Set.copyOf(Lines.of(Hyphens.class, "/paperboy/normalise/first-parts.txt"));

  /** {@code Archi- tecture}: a part of a word, a hyphen, a break, the rest. */
  private static final Pattern BREAK =
      Pattern.compile("(?<![\\p{L}\\p{N}])(\\p{L}{2,40}+)[-‐]\\s{1,4}+(\\p{Ll}\\p{L}{0,40}+)");

  private Hyphens() {}

  static String healed(String printed) {
    return BREAK.matcher(printed).replaceAll(Hyphens::word);
  }

  private static String word(MatchResult broken) {
    String first = broken.group(1);
    String rest = broken.group(2);
    if (CONJUNCTIONS.contains(rest)) {
      return broken.group();
    }
    boolean compound = FIRST_PARTS.contains(first.toLowerCase(Locale.ROOT));
    return first + (compound ? "-" : "") + rest;
  }
}
