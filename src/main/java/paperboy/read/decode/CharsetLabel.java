package paperboy.read.decode;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * What a charset's label means in practice: pages labelled {@code gb2312} hold GB18030, those
 * labelled {@code latin1} hold windows-1252 (WHATWG Encoding Standard, section 4.2).
 *
 * @param name the IANA name
 * @param charset what decodes it
 */
record CharsetLabel(String name, Charset charset) {

  static final CharsetLabel UTF_8 = new CharsetLabel("UTF-8", StandardCharsets.UTF_8);

  private static final Map<String, CharsetLabel> KNOWN = load();

  /** The meaning of a label in any case; null when nothing decodes it. */
  static CharsetLabel of(String label) {
    if (label == null) {
      return null;
    }
    String key = label.strip().toLowerCase(Locale.ROOT);
    CharsetLabel known = KNOWN.get(key);
    return known != null ? known : ofRuntime(key);
  }

  private static CharsetLabel ofRuntime(String key) {
    try {
      Charset charset = Charset.forName(key);
      CharsetLabel known = KNOWN.get(charset.name().toLowerCase(Locale.ROOT));
      return known != null ? known : new CharsetLabel(charset.name(), charset);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private static Map<String, CharsetLabel> load() {
    Map<String, CharsetLabel> labels = new HashMap<>();
    for (String line : Words.lines(CharsetLabel.class, "charset-labels.txt")) {
      String[] words = line.split(" ++");
      CharsetLabel label = new CharsetLabel(words[0], Charset.forName(words[1]));
      for (int i = 2; i < words.length; i++) {
        labels.put(words[i], label);
      }
    }
    return labels;
  }
}
