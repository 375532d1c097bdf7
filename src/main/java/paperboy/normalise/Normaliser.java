package paperboy.normalise;

import paperboy.model.Entry;

/** One rule of form. Applying it to its own result changes nothing. */
@FunctionalInterface
public interface Normaliser {

  /** The entry in this rule's form; the same object when it already is. */
  Entry normalise(Entry entry);
}
