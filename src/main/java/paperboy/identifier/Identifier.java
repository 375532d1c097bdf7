package paperboy.identifier;

/**
 * A name under which a paper is known somewhere: an arXiv id, a DOI. Every kind is a record with
 * {@code parse} for a whole string and {@code findIn} for a text around it; their values are in
 * normal form, so that two are the same paper's when {@link #id} is equal (versions do not count).
 */
public sealed interface Identifier
    permits ArxivId,
        Doi,
        AclId,
        OpenReviewId,
        PubMedId,
        PmcId,
        Isbn,
        SemanticScholarId,
        IacrId,
        SsrnId,
        HalId,
        PmlrId {

  /** The scheme as exports name it: {@code arxiv}. */
  String scheme();

  /** The normal form without scheme and version: {@code 2406.15877}. */
  String value();

  /** The identity across digests: {@code arxiv:2406.15877}. */
  default String id() {
    return scheme() + ":" + value();
  }
}
