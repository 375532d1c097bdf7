package paperboy.identifier;

/** A name under which a paper is known somewhere: an arXiv id, a DOI. */
public interface Identifier {

  /** The scheme as exports name it: {@code arxiv}. */
  String scheme();

  /** The normal form without scheme and version: {@code 2406.15877}. */
  String value();

  /** The identity across digests: {@code arxiv:2406.15877}. */
  default String id() {
    return scheme() + ":" + value();
  }
}
