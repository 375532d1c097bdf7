package paperboy.normalise;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import paperboy.identifier.Identifier;
import paperboy.identifier.PaperIds;
import paperboy.model.Entry;

/**
 * Papers an entry only mentions: never its own under another name, and each once, in the order
 * given. The DOI that arXiv gives every paper names the same one as the arXiv id.
 *
 * <p>Source: <i>Same paper?</i> in the rules of form.
 */
final class References implements Normaliser {

  @Override
  public Entry normalise(Entry e) {
    return e.withReferences(others(e.references(), e.identifiers()));
  }

  private static List<Identifier> others(List<Identifier> mentioned, List<Identifier> own) {
    Set<String> known = new HashSet<>();
    own.forEach(id -> names(id, known));
    List<Identifier> others = new ArrayList<>();
    for (Identifier id : mentioned) {
      if (!known.contains(id.id())) {
        others.add(id);
        names(id, known);
      }
    }
    return others;
  }

  private static void names(Identifier id, Set<String> known) {
    known.add(id.id());
    known.addAll(PaperIds.aliases(id));
  }
}
