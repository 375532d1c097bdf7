package paperboy.normalise;

import java.util.regex.Pattern;

/**
 * Tags of inline markup that a feed printed as text: {@code <i>E. coli</i>} is {@code E. coli}.
 * Tags that name nothing of HTML, {@code <MASK>} and {@code <s>} of language models, stay.
 *
 * <p>Source: <i>Title</i> in the rules of form; journals' feeds escape the markup of their titles.
 */
final class Markup {

  /** {@code <i>}, {@code </sub>}, {@code <span class="x">}, {@code <br/>}, {@code <mml:mi>}. */
  private static final Pattern TAG =
      Pattern.compile(
          "</?+(?:i|b|u|em|strong|sub|sup|tt|small|big|span|font|br|p|sc|mml:[a-z]{1,12}|jats:[a-z]{1,12})"
              + "(?:\\s[^<>]{0,200}+)?+/?+>",
          Pattern.CASE_INSENSITIVE);

  private Markup() {}

  static String off(String printed) {
    return printed.indexOf('<') < 0 ? printed : TAG.matcher(printed).replaceAll("");
  }
}
