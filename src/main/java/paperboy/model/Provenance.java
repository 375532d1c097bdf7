package paperboy.model;

/**
 * Where an entry stands in the decoded source, in UTF-16 units; ends are exclusive.
 *
 * @param start where the entry begins
 * @param end where it ends
 * @param titleStart where its title begins
 * @param titleEnd where its title ends
 */
public record Provenance(int start, int end, int titleStart, int titleEnd) {}
