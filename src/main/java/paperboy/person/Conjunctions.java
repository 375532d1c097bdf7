package paperboy.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import paperboy.person.Lexicon.Kind;
import paperboy.person.NameLine.Joint;
import paperboy.person.NameLine.Part;

/** Cuts what stands between two separators at its conjunctions, and into words. */
final class Conjunctions {

  private final List<Part> parts;
  private Joint joint;
  private List<Word> words = new ArrayList<>();

  private Conjunctions(Joint joint, List<Part> parts) {
    this.joint = joint;
    this.parts = parts;
  }

  /**
   * Adds the parts of a stretch, if any.
   *
   * @param joint what joined the stretch to what came before
   */
  static void cut(String stretch, Joint joint, List<Part> parts) {
    Conjunctions cutting = new Conjunctions(joint, parts);
    List<String> tokens = tokens(stretch);
    for (int i = 0; i < tokens.size(); i++) {
      cutting.token(tokens, i);
    }
    cutting.end(Joint.HARD);
  }

  private void token(List<String> tokens, int i) {
    String token = tokens.get(i);
    Word word = Word.of(token);
    boolean more = i + 1 < tokens.size();
    if (conjunction(word) || (more && shortConjunction(tokens, i))) {
      end(Joint.AND);
    } else if (more && token.length() > 2 && "와과".indexOf(token.charAt(token.length() - 1)) >= 0) {
      words.add(Word.of(token.substring(0, token.length() - 1)));
      end(Joint.AND);
    } else {
      unspaced(word);
    }
  }

  /** Cuts {@code 李四和王五}, but not the name {@code 李和平}. */
  private void unspaced(Word word) {
    String token = word.text();
    int start = 0;
    for (int i = 1; i < token.length() - 1; i++) {
      if (Word.unspaced(token.charAt(i))
          && "和与與及".indexOf(token.charAt(i)) >= 0
          && parts(token, start, i)) {
        add(Word.of(token.substring(start, i)));
        end(Joint.AND);
        start = i + 1;
      }
    }
    add(start == 0 ? word : Word.of(token.substring(start)));
  }

  private static boolean parts(String token, int start, int i) {
    boolean latin = !Word.unspaced(token.charAt(i - 1)) || !Word.unspaced(token.charAt(i + 1));
    int before = i - start;
    int after = token.length() - i - 1;
    return latin || (before >= 2 && before <= 4 && after >= 2 && after <= 4);
  }

  /** A capital letter alone is an initial: {@code Семериков И}, {@code Silva E}. */
  private static boolean conjunction(Word word) {
    boolean initial = word.text().length() == 1 && Character.isUpperCase(word.text().charAt(0));
    return !initial && word.kinds().contains(Kind.AND);
  }

  /** {@code y} joins two full names, and is inside one in Ortega y Gasset. */
  private static boolean shortConjunction(List<String> tokens, int i) {
    return Lexicon.all(Kind.AND_SHORT).contains(tokens.get(i)) && i >= 2 && tokens.size() - i > 2;
  }

  private void add(Word word) {
    String bare = withoutDigits(word.text());
    if (!bare.isEmpty()) {
      words.add(bare.length() == word.text().length() ? word : Word.of(bare));
    }
  }

  /** Footnote numbers behind a name, or alone: {@code Lovelace1}, {@code 2}; years stay. */
  private static String withoutDigits(String token) {
    int end = token.length();
    while (end > 0 && Character.isDigit(token.charAt(end - 1))) {
      end--;
    }
    int digits = token.length() - end;
    boolean bare = end == 0 && digits < 3;
    boolean behind = end > 0 && digits <= 2 && Character.isLetter(token.charAt(end - 1));
    return bare || behind ? token.substring(0, end) : token;
  }

  private void end(Joint next) {
    trim();
    if (!words.isEmpty()) {
      parts.add(new Part(parts.isEmpty() ? Joint.START : joint, new Name(words)));
      words = new ArrayList<>();
      joint = next;
    } else if (next == Joint.AND && joint == Joint.COMMA) {
      joint = Joint.COMMA_AND;
    }
  }

  /** Takes off degrees and roles before and behind a name. */
  private void trim() {
    if (Name.role(words)) {
      words.clear();
      return;
    }
    while (words.size() > 1 && title(words.get(0))) {
      words.remove(0);
    }
    while (words.size() > 2 && Name.degree(words.get(words.size() - 1))) {
      words.remove(words.size() - 1);
    }
  }

  /** {@code Dr.} and {@code Prof}, but not the initials {@code MS}; and {@code by}. */
  private boolean title(Word word) {
    boolean lead = parts.isEmpty() && word.kinds().contains(Kind.LEAD);
    return lead
        || word.unstopped(Kind.TITLE) && !word.text().equals(word.text().toUpperCase(Locale.ROOT));
  }

  private static List<String> tokens(String stretch) {
    List<String> tokens = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= stretch.length(); i++) {
      boolean space = i == stretch.length() || blank(stretch.charAt(i));
      if (space && start >= 0) {
        tokens.add(stretch.substring(start, i));
        start = -1;
      } else if (!space && start < 0) {
        start = i;
      }
    }
    return tokens;
  }

  private static boolean blank(char c) {
    return Cleaning.plain(c) ? c == ' ' : Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
