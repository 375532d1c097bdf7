package paperboy.person;

import java.util.ArrayList;
import java.util.List;
import paperboy.person.NameLine.Joint;
import paperboy.person.NameLine.Part;

/**
 * Where people work, as lists print it behind each of them: {@code Ada Lovelace, University of
 * London; Alan Turing, Bletchley Park}. Half of those named behind a comma have to be known for
 * bodies; then the others are such, too, and no given names.
 */
final class Workplaces {

  private Workplaces() {}

  /** The parts without what stands behind one whole name and is a workplace by its place alone. */
  static List<Part> off(List<Part> parts) {
    int told = 0;
    List<Integer> untold = new ArrayList<>();
    for (int i = 1; i < parts.size(); i++) {
      boolean last = i + 1 == parts.size() || parts.get(i + 1).joint() == Joint.HARD;
      if (last && parts.get(i).joint() == Joint.COMMA) {
        told += parts.get(i).name().organisation() ? 1 : 0;
        if (behindOneName(parts, i)) {
          untold.add(i);
        }
      }
    }
    if (untold.isEmpty() || told < untold.size()) {
      return parts;
    }
    List<Part> kept = new ArrayList<>(parts.size());
    for (int i = 0, next = 0; i < parts.size(); i++) {
      if (next < untold.size() && untold.get(next) == i) {
        next++;
      } else {
        kept.add(parts.get(i));
      }
    }
    return kept;
  }

  /** {@code ; Alan Turing, Bletchley Park}: the second part of two, behind a whole name. */
  private static boolean behindOneName(List<Part> parts, int i) {
    Joint before = parts.get(i - 1).joint();
    Name name = parts.get(i - 1).name();
    return (before == Joint.HARD || before == Joint.START)
        && name.whole()
        && name.proper()
        && !parts.get(i).name().organisation();
  }
}
