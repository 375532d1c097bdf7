package paperboy.latex;

/** Running text with TeX in it: formulas are stepped over, so that they stay as printed. */
final class TexText {

  private final String text;
  private final boolean quotes;
  private final StringBuilder read = new StringBuilder();

  TexText(String text) {
    this.text = text;
    this.quotes = Accent.quotes(text);
  }

  /** The text with accents and escaped signs as characters. */
  String read() {
    Formulas formulas = new Formulas(text);
    int i = 0;
    while (i < text.length()) {
      int end = formulas.end(i);
      if (end > i) {
        read.append(text, i, end);
        i = end;
      } else {
        i = text.charAt(i) == '\\' ? command(i) : as(text.substring(i, i + 1), i + 1);
      }
    }
    return read.toString();
  }

  private int command(int from) {
    Accent accent = Accent.at(text, from, quotes, false);
    if (accent != null) {
      return accented(accent, from);
    }
    int next = Math.min(from + 2, text.length());
    boolean escape = next == from + 2 && "%&_#".indexOf(text.charAt(from + 1)) >= 0;
    return as(text.substring(escape ? from + 1 : from, next), next);
  }

  /** An accent, and the braces around it: {@code {\'e}}. */
  private int accented(Accent accent, int from) {
    boolean braced = from > 0 && text.charAt(from - 1) == '{' && text.startsWith("}", accent.end());
    if (braced && read.length() > 0 && read.charAt(read.length() - 1) == '{') {
      read.setLength(read.length() - 1);
      return as(accent.letter(), accent.end() + 1);
    }
    return as(accent.letter(), accent.end());
  }

  private int as(String characters, int end) {
    read.append(characters);
    return end;
  }
}
