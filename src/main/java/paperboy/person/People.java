package paperboy.person;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import paperboy.person.NameLine.Part;

/**
 * The people a line names, in printed order.
 *
 * <pre>{@code
 * People.parse("Lovelace, Ada, and Alan Turing")  // Ada Lovelace, Alan Turing
 * People.parse("张三、李四 等")                      // 张三, 李四; TRUNCATED
 * People.likeness("Ada Lovelace, Alan Turing*")   // close to 1
 * }</pre>
 *
 * <p>Two words and a comma are read as {@code Last, First}; that a line such as {@code Vaswani,
 * Shazeer} names two family names cannot be seen. Capitals, a conjunction or an odd number of such
 * words tell.
 *
 * @param persons the names in reading order
 * @param flags what a person should know of the line
 */
public record People(List<Person> persons, Set<Flag> flags) {

  /** What may be odd about a line of names. */
  public enum Flag {
    /** More people than are printed: "et al.", 等, и др. */
    TRUNCATED("authors-truncated"),
    /** Several readings; the line stays one unsplit name. */
    AMBIGUOUS("authors-ambiguous");

    private final String code;

    Flag(String code) {
      this.code = code;
    }

    /** The stable kebab-case name that findings use: {@code authors-truncated}. */
    public String code() {
      return code;
    }
  }

  public People {
    persons = List.copyOf(persons);
    flags = Set.copyOf(flags);
  }

  /** The people of a line that is known to be a list of them. */
  public static People parse(String line) {
    NameLine cut = NameLine.of(NameLine.beforeDash(Objects.requireNonNull(line, "line")));
    List<Part> people = cut.parts().stream().filter(part -> part.name().human()).toList();
    List<Name> names = NameOrder.read(people, cut.truncated());
    Set<Flag> flags = EnumSet.noneOf(Flag.class);
    if (cut.truncated()) {
      flags.add(Flag.TRUNCATED);
    }
    if (names == null) {
      flags.add(Flag.AMBIGUOUS);
      return new People(List.of(new Person(cut.text())), flags);
    }
    return new People(names.stream().map(name -> new Person(name.printed())).toList(), flags);
  }

  /**
   * How much a line looks like a list of people's names and nothing else.
   *
   * @return from 0, a date or a sentence, to 1, several names with initials and separators; a
   *     single two-word name is about a half
   */
  public static double likeness(String line) {
    return Likeness.of(Objects.requireNonNull(line, "line"));
  }

  /**
   * Whether a line names where people work and nothing else: {@code 1 University of Toronto, 2
   * Google}.
   */
  public static boolean organisations(String line) {
    NameLine cut = NameLine.of(Objects.requireNonNull(line, "line"));
    return !cut.parts().isEmpty()
        && cut.parts().stream().anyMatch(part -> part.name().organisation())
        && cut.parts().stream().allMatch(part -> part.name().place());
  }

  /**
   * Whether a line may be family names alone, each a single word: {@code Lovelace, Turing}, {@code
   * Lovelace & Turing}; that they are names cannot be seen.
   */
  public static boolean families(String line) {
    List<Part> parts = NameLine.of(Objects.requireNonNull(line, "line")).parts();
    return parts.size() > 1
        && parts.size() <= 8
        && parts.stream().map(Part::name).allMatch(name -> name.family() && name.proper());
  }

  /** Whether a flag was raised. */
  public boolean is(Flag flag) {
    return flags.contains(flag);
  }
}
