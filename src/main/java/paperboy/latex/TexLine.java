package paperboy.latex;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One line with TeX in it, read from left to right in time linear in its length. */
final class TexLine {

  /** Deeper groups than people write stay as printed. */
  private static final int DEEPEST = 12;

  /** {@code $x^2$}, {@code $$x$$}; no space inside the signs, no digit behind: {@code $5–$10}. */
  private static final Pattern MATHS =
      Pattern.compile("(\\$\\$?+)([^$\\s](?:[^$]{0,200}[^$\\s])?)\\1(?![\\d$])");

  /** Between two sums of money, {@code $5B vs. $6B}, there are words and no sign of TeX. */
  private static final Pattern MONEY =
      Pattern.compile("(?=\\d)(?=[^\\s'’–]*+[\\s'’–])[^\\\\^_{}]++");

  /** What BibTeX braces protect: {@code {BERT}}, {@code {B}ERT}; {@code {x, y}} is a set. */
  private static final Pattern PROTECTED =
      Pattern.compile(
          "(?=[^\\p{Lu}]{0,60}+\\p{Lu})[\\p{L}\\p{M}\\p{N}][\\p{L}\\p{M}\\p{N} .:+-]{0,60}+");

  /** The tie of {@code Fig.~3}; {@code ~5} is about five. */
  private static final Pattern TIE = Pattern.compile("(?<=[^\\s/\\\\])~(?=[^\\s])");

  private final String text;
  private final int[] closes;
  private final boolean quotes;
  private StringBuilder read = new StringBuilder();
  private boolean evident;

  /** Where the arguments of a command nobody knows begin: they keep their braces. */
  private int arguments = -1;

  TexLine(String text) {
    this.text = text;
    this.closes = closes(text);
    this.quotes = Accent.quotes(text);
  }

  /** The line in characters. */
  String read() {
    span(0, text.length(), 0);
    return evident ? typeset(read.toString()) : read.toString();
  }

  private void span(int from, int to, int depth) {
    int i = from;
    while (i < to) {
      i =
          switch (text.charAt(i)) {
            case '\\' -> command(i, to, depth);
            case '$' -> maths(i, to);
            case '{' -> group(i, to, depth);
            default -> as(text.substring(i, i + 1), i + 1);
          };
    }
  }

  private int command(int from, int to, int depth) {
    Accent accent = Accent.at(text, from, quotes, true);
    if (accent != null && accent.end() <= to) {
      return shown(accent.letter(), accent.end());
    }
    int end = Symbols.nameEnd(text, from + 1, to);
    if (end == from + 1) {
      return escape(from, to);
    }
    Symbols.Command command = Symbols.of(text.substring(from + 1, end));
    if (command == null || command.kind() == Symbols.Kind.SWITCH) {
      arguments = end;
      return as(text.substring(from, end), end);
    }
    if (command.kind() == Symbols.Kind.STYLE) {
      return styled(from, end, to, depth);
    }
    return shown(command.characters(), behind(command, end, to));
  }

  /** A letter of a language swallows one space or an empty group: {@code \o re}, {@code \o{}re}. */
  private int behind(Symbols.Command command, int end, int to) {
    if (text.startsWith("{}", end)) {
      return end + 2;
    }
    boolean swallows = command.kind() == Symbols.Kind.LETTER && end < to;
    return swallows && text.charAt(end) == ' ' ? end + 1 : end;
  }

  private int styled(int from, int end, int to, int depth) {
    if (end >= to || text.charAt(end) != '{' || closes[end] < 0 || depth >= DEEPEST) {
      arguments = end;
      return as(text.substring(from, end), end);
    }
    evident = true;
    span(end + 1, closes[end], depth + 1);
    return closes[end] + 1;
  }

  /** {@code \%}; a dollar sign only where it is the only one, or it would open a formula. */
  private int escape(int from, int to) {
    char c = from + 1 < to ? text.charAt(from + 1) : '\\';
    boolean dollar = c == '$' && text.indexOf('$') == text.lastIndexOf('$');
    if ("%&_#".indexOf(c) >= 0 || dollar) {
      return shown(String.valueOf(c), from + 2);
    }
    int end = Math.min(from + 2, to);
    return as(text.substring(from, end), end);
  }

  private int maths(int from, int to) {
    Matcher m = MATHS.matcher(text).region(from, to);
    if (!m.lookingAt()) {
      return as("$", from + 1);
    }
    Optional<String> formula =
        MONEY.matcher(m.group(2)).matches() ? Optional.empty() : TexMaths.shown(m.group(2));
    return formula
        .filter(f -> f.indexOf('{') < 0 || f.equals(new TexLine(f).read()))
        .map(f -> shown(f, m.end()))
        .orElseGet(() -> as(m.group(), m.end()));
  }

  private int group(int from, int to, int depth) {
    int close = closes[from];
    if (close < 0 || close >= to || depth >= DEEPEST) {
      return as("{", from + 1);
    }
    boolean argument = from == arguments || from > 0 && "_^$".indexOf(text.charAt(from - 1)) >= 0;
    StringBuilder outside = read;
    read = new StringBuilder();
    int inside = inside(from, close);
    span(inside, close, depth + 1);
    String group = read.toString();
    read = outside;
    if (argument) {
      arguments = close + 1;
    }
    boolean command = text.charAt(from + 1) == '\\' && !group.startsWith("\\");
    if (!argument && (inside > from + 1 || command || PROTECTED.matcher(group).matches())) {
      return shown(group, close + 1);
    }
    return as("{" + group + "}", close + 1);
  }

  /** Where a group's words begin: behind the style of {@code {\it E. coli}}. */
  private int inside(int from, int close) {
    int end = text.charAt(from + 1) == '\\' ? Symbols.nameEnd(text, from + 2, close) : from;
    boolean style = end > from && end < close && text.charAt(end) == ' ';
    Symbols.Command command = style ? Symbols.of(text.substring(from + 2, end)) : null;
    return command != null && command.kind() == Symbols.Kind.SWITCH ? end + 1 : from + 1;
  }

  private int shown(String characters, int end) {
    evident = true;
    return as(characters, end);
  }

  private int as(String characters, int end) {
    read.append(characters);
    return end;
  }

  /**
   * {@code --}, quotation marks and {@code Fig.~3}, which mean this only in TeX; a formula left as
   * printed may use them otherwise.
   */
  private static String typeset(String line) {
    if (line.indexOf('$') >= 0) {
      return line;
    }
    String dashes = line.replace("---", "—").replace("--", "–");
    return TIE.matcher(dashes.replace("``", "“").replace("''", "”")).replaceAll(" ");
  }

  private static int[] closes(String text) {
    int[] closes = new int[text.length()];
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < closes.length; i++) {
      closes[i] = -1;
      char c = text.charAt(i);
      if (c == '\\' && i + 1 < closes.length) {
        closes[++i] = -1;
      } else if (c == '{') {
        open.push(i);
      } else if (c == '}' && !open.isEmpty()) {
        closes[open.pop()] = i;
      }
    }
    return closes;
  }
}
