package paperboy.latex;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** A short formula in characters, if characters can show all of it: {@code 10^{-3}} is 10⁻³. */
final class TexMaths {

  /** What stands for itself in a formula. */
  private static final Pattern PLAIN =
      Pattern.compile("[\\p{L}\\p{N}\\p{Sm} +\\-*/=<>,.;:!?()\\[\\]|'’–∗]");

  /** Signs that are raised by nature, so that their exponent is the sign itself. */
  private static final Map<String, String> RAISED_BY_NATURE =
      Map.of("*", "*", "∗", "*", "∘", "°", "′", "′", "†", "†", "⊤", "ᵀ");

  private final String tex;
  private int at;
  private boolean shown = true;

  private TexMaths(String tex) {
    this.tex = tex;
  }

  /** The formula between its dollar signs; empty when characters do not do. */
  static Optional<String> shown(String tex) {
    TexMaths maths = new TexMaths(tex);
    String text = maths.list();
    boolean all = maths.shown && maths.at == tex.length() && !text.isBlank();
    return all ? Optional.of(text.strip()) : Optional.empty();
  }

  private String list() {
    StringBuilder text = new StringBuilder();
    while (shown && at < tex.length() && tex.charAt(at) != '}') {
      char c = tex.charAt(at);
      text.append(c == '^' || c == '_' ? script(c) : atom());
    }
    return text.toString();
  }

  private String script(char kind) {
    at++;
    String text = at < tex.length() && tex.charAt(at) != '^' && tex.charAt(at) != '_' ? atom() : "";
    String form = kind == '^' ? Scripts.raised(text) : Scripts.lowered(text);
    if (form == null && kind == '^') {
      form = RAISED_BY_NATURE.get(text);
    }
    return form == null ? lost() : form;
  }

  /** One character, command or group. */
  private String atom() {
    char c = tex.charAt(at);
    if (c == '\\') {
      return command();
    }
    if (c == '{') {
      return group();
    }
    int end = at + Character.charCount(tex.codePointAt(at));
    String sign = c == '~' ? " " : tex.substring(at, end);
    at = end;
    return PLAIN.matcher(sign).matches() ? sign : lost();
  }

  private String group() {
    at++;
    String text = list();
    if (at >= tex.length() || tex.charAt(at) != '}') {
      return lost();
    }
    at++;
    return text;
  }

  private String command() {
    int end = Symbols.nameEnd(tex, at + 1, tex.length());
    if (end == at + 1) {
      return escape();
    }
    Symbols.Command command = Symbols.of(tex.substring(at + 1, end));
    at = end;
    if (command == null || command.kind() == Symbols.Kind.SWITCH) {
      return lost();
    }
    if (command.kind() == Symbols.Kind.STYLE) {
      skipSpaces();
      return at < tex.length() && tex.charAt(at) == '{' ? group() : lost();
    }
    if (command.kind() != Symbols.Kind.SIGN) {
      skipSpaces();
    }
    return command.characters();
  }

  /** {@code \,} and {@code \;} are spaces, {@code \!} is none, {@code \{} is a brace. */
  private String escape() {
    char c = at + 1 < tex.length() ? tex.charAt(at + 1) : '?';
    at += 2;
    return switch (c) {
      case ',', ';', ':', ' ' -> " ";
      case '!' -> "";
      case '{', '}', '%', '&', '#', '_' -> String.valueOf(c);
      case '|' -> "‖";
      default -> lost();
    };
  }

  private void skipSpaces() {
    while (at < tex.length() && tex.charAt(at) == ' ') {
      at++;
    }
  }

  private String lost() {
    shown = false;
    return "";
  }
}
