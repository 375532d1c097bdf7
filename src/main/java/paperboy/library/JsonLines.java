package paperboy.library;

import paperboy.catalogue.Paper;

/**
 * {@code papers.jsonl}: everything the catalogue knows, one JSON object a line, each line ending in
 * {@code \n}. Every field is always there, in this order; what is not known is null or empty.
 *
 * <ul>
 *   <li>{@code id}, {@code key}, {@code otherKeys}: the paper's name, its citation key, former and
 *       later keys
 *   <li>{@code title}, {@code authors} (names in reading order), {@code venue}, {@code published}
 *       ({@code 2024-06-30}, {@code 2024-06} or {@code 2024})
 *   <li>{@code identifiers}: by scheme; all are text but {@code arxivVersion}, a number
 *   <li>{@code links}: {@code rel}, {@code url}, {@code text}
 *   <li>{@code mentions}: {@code digest} ({@code id}, {@code title}, {@code language}, {@code
 *       published}, {@code file}, {@code url}), {@code position}, {@code entryId}, {@code number},
 *       {@code title}, {@code section}, {@code authors}, {@code venue}, {@code published}, {@code
 *       summary}, {@code identifiers}, {@code links}, {@code confidence} (0 to 1, three digits)
 *   <li>{@code merges}: why it is one paper; {@code doubts}: ids of papers that may be the same
 * </ul>
 */
final class JsonLines extends PieceExport {

  JsonLines() {
    super("papers.jsonl");
  }

  @Override
  public String of(Paper paper) {
    return JsonTree.paper(SafePaper.of(paper)) + "\n";
  }
}
