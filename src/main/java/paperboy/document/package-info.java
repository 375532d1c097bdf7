/**
 * What a file said, whatever its format: a flat run of {@link paperboy.document.Block}s in reading
 * order, each knowing where it stands in the source and in which containers (lists, tables, cards)
 * it lies. Readers make it, the finder reads it; it knows nothing of papers.
 */
package paperboy.document;
