package paperboy.export;

import paperboy.model.Digest;

/** Writes digests down in one format. */
public interface Exporter {

  /** The format's name on the command line: {@code json}. */
  String format();

  /**
   * Writes a digest down. The result depends on nothing but the digest.
   *
   * @param digest any digest, also one without entries
   * @return a file named after the digest's {@link DigestId}
   */
  Export export(Digest digest);
}
