package paperboy.latex;

import java.util.HashMap;
import java.util.Map;
import paperboy.url.Lines;

/** The commands that stand for a character, and those that only choose a type. */
final class Symbols {

  /** What a command is, the first column of {@code commands.txt}. */
  enum Kind {
    /** A letter of a language, which swallows the space behind it. */
    LETTER,
    /** A letter of maths, which swallows the space behind it in maths. */
    GREEK,
    /** Any other sign or the name of a function. */
    SIGN,
    /** A type style with the text it is for in braces. */
    STYLE,
    /** A type style from here on: {@code {\it …}}. */
    SWITCH
  }

  /** A command's kind and the characters it stands for; empty for styles. */
  record Command(Kind kind, String characters) {}

  private static final Map<String, Command> COMMANDS = read();

  private Symbols() {}

  /** What {@code \name} is; null for the unknown. */
  static Command of(String name) {
    return COMMANDS.get(name);
  }

  /** Where the letters of a command's name end, which begin at an index. */
  static int nameEnd(String text, int from, int to) {
    int i = from;
    while (i < to && (text.charAt(i) | 0x20) >= 'a' && (text.charAt(i) | 0x20) <= 'z') {
      i++;
    }
    return i;
  }

  private static Map<String, Command> read() {
    Map<String, Command> commands = new HashMap<>();
    for (String line : Lines.of(Symbols.class, "/paperboy/latex/commands.txt")) {
      String[] words = line.split("\\s+");
      Kind kind = Kind.valueOf(words[0]);
      for (int i = 1; i < words.length; i++) {
        String[] command = words[i].split("=", 2);
        commands.put(command[0], new Command(kind, command.length < 2 ? "" : command[1]));
      }
    }
    return Map.copyOf(commands);
  }
}
