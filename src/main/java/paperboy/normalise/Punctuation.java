package paperboy.normalise;

import java.util.regex.Pattern;

/**
 * Spaces on the wrong side of a sign: {@code Networks , Diffusion} is {@code Networks, Diffusion}.
 * Spaces before {@code : ; ! ?} stay, because French sets them; {@code .NET} and {@code …} stay.
 *
 * <p>Source: <i>Title</i> in the rules of form, "spaces collapsed".
 */
final class Punctuation {

  /** A space before a comma, full stop or closing bracket with nothing of its own behind it. */
  private static final Pattern BEFORE =
      Pattern.compile("(?<=[\\p{L}\\p{N}\\p{Pe}\\p{Pf}\"'%])\\s(?=[,.)\\]](?:[\\s,;:)\\]]|$))");

  /** The space behind an opening bracket. */
  private static final Pattern BEHIND = Pattern.compile("(?<=[(\\[])\\s");

  private Punctuation() {}

  static String closed(String printed) {
    return BEFORE.matcher(BEHIND.matcher(printed).replaceAll("")).replaceAll("");
  }
}
