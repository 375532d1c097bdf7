package paperboy.normalise;

import paperboy.model.Entry;

/** One rule of form. Applying it to its own result changes nothing. */
@FunctionalInterface
public interface Normaliser {

  /** The entry in this rule's form. */
  Entry normalise(Entry entry);

  /** A heading in this rule's form, such as a digest's own title; most rules leave it. */
  default String heading(String printed) {
    return printed;
  }
}
