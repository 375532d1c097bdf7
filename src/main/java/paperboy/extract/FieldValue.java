package paperboy.extract;

import java.util.ArrayList;
import java.util.List;

/**
 * A labelled value within a line that holds several: {@code 作者：… 机构：… 会议：…}, {@code Authors: … |
 * Venue: … | Year: …}.
 *
 * @param name what the label names
 * @param value what stands between it and the next label, without separators around it
 */
record FieldValue(Label.Field name, String value) {

  /** How far into a line labels are looked for, in UTF-16 units. */
  private static final int REACH = 600;

  /** The longest label, in words of scripts with spaces and in characters of those without. */
  private static final int WORDS = 3;

  private static final int CHARACTERS = 8;

  private static final Once<Line, List<FieldValue>> FIELDS = new Once<>(FieldValue::read);

  private record Place(Label.Field name, int from, int valueFrom) {}

  /** The fields of a line in order; empty where it does not begin with one. */
  static List<FieldValue> of(Line line) {
    return line.label == null || line.label.alone() ? List.of() : FIELDS.of(line);
  }

  private static List<FieldValue> read(Line line) {
    List<Place> places = new ArrayList<>();
    places.add(new Place(line.label.field(), 0, line.label.end()));
    String text = line.text;
    for (int i = line.label.end(); i < Math.min(text.length(), REACH); i++) {
      char c = text.charAt(i);
      if ((c == ':' || c == '：') && !text.startsWith("//", i + 1)) {
        Place inner = before(text, i, places.get(places.size() - 1).valueFrom());
        if (inner != null) {
          places.add(inner);
        }
      }
    }
    return values(text, places);
  }

  /** The label that ends at a colon, the longest first; null without one. */
  private static Place before(String text, int colon, int from) {
    int words = 0;
    Place longest = null;
    for (int i = colon - 1; i >= from && words < WORDS; i--) {
      boolean begins = i == from || !Character.isLetterOrDigit(text.charAt(i - 1));
      boolean unspaced = Character.isIdeographic(text.charAt(i)) && colon - i <= CHARACTERS;
      if (begins || unspaced && colon - i >= 2) {
        Label.Field field = Label.named(text.substring(i, colon));
        longest = field == null ? longest : new Place(field, i, colon + 1);
        words += begins ? 1 : 0;
      }
    }
    return longest;
  }

  private static List<FieldValue> values(String text, List<Place> places) {
    List<FieldValue> fields = new ArrayList<>();
    for (int i = 0; i < places.size(); i++) {
      int to = i + 1 < places.size() ? places.get(i + 1).from() : text.length();
      String value = text.substring(places.get(i).valueFrom(), to);
      fields.add(new FieldValue(places.get(i).name(), trimmed(value)));
    }
    return fields;
  }

  /** Without the spaces and separators around a value: {@code | }, {@code ；}. */
  private static String trimmed(String value) {
    int from = 0;
    int to = value.length();
    while (to > from && separates(value.charAt(to - 1))) {
      to--;
    }
    while (from < to && separates(value.charAt(from))) {
      from++;
    }
    return value.substring(from, to);
  }

  private static boolean separates(char c) {
    return Character.isWhitespace(c) || "|｜·•;；,，、/*_–—-(（【[".indexOf(c) >= 0;
  }
}
