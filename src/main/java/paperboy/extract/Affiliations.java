package paperboy.extract;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import paperboy.person.People;

/**
 * Where a paper comes from, as lists print it in brackets behind its title where others print who
 * wrote it: {@code (Princeton, Google, 2020)}, {@code (Chicago, USA, 2020)}.
 */
final class Affiliations {

  private static final Set<String> COUNTRIES = Set.copyOf(Phrases.lines("countries.txt"));

  /** {@code & Babbage}: people are joined, institutions listed. */
  private static final Pattern JOINED = Pattern.compile("\\s(?:&|and|et|y|und|e|и)\\s");

  private static final Pattern COMMA = Pattern.compile(",\\s?");

  /** More parts than anybody prints in brackets. */
  private static final int MOST = 12;

  private Affiliations() {}

  /** {@code (Princeton, Google, 2020)} right behind a title. */
  private static final Pattern BEHIND =
      Pattern.compile("\\G\\s?[(（]([^()（）\\d]{2,120}),\\s?(?:19|20)\\d\\d[)）]");

  /** The same at the end of names. */
  private static final Pattern LAST =
      Pattern.compile("\\s?[(（]([^()（）\\d]{2,120}),\\s?(?:19|20)\\d\\d[)）]$");

  private static final Once<Title, Boolean> FOLLOW =
      new Once<>(
          title -> {
            Matcher m = BEHIND.matcher(title.line().text);
            return m.find(title.to()) && are(m.group(1));
          });

  /** Whether they and a year stand in brackets right behind a title. */
  static boolean follow(Title title) {
    return FOLLOW.of(title);
  }

  /** Names without where they work and the year in brackets behind them. */
  static String off(String names) {
    boolean bracket = names.endsWith(")") || names.endsWith("）");
    Matcher m = bracket ? LAST.matcher(names) : null;
    boolean found = m != null && m.region(Math.max(0, names.length() - 140), names.length()).find();
    return found && are(m.group(1)) ? names.substring(0, m.start()) : names;
  }

  /** Whether a text names institutions or countries; one that tells of others left out does not. */
  private static boolean are(String text) {
    return !text.contains("et al")
        && !JOINED.matcher(text).find()
        && (People.organisations(text) || country(text));
  }

  private static boolean country(String text) {
    for (String part : COMMA.split(text, MOST)) {
      if (COUNTRIES.contains(part.strip())) {
        return true;
      }
    }
    return false;
  }
}
