package paperboy.document;

/**
 * Where a document came from, as far as its reader could tell.
 *
 * @param file the path below the inbox
 * @param sha256 of the bytes read, in lower-case hexadecimal digits
 * @param bytes how many bytes the input has
 * @param mediaType what the bytes turned out to be, whatever the name says: {@code text/html}
 * @param charset the charset they were decoded with, by its IANA name: {@code GB18030}
 * @param url the document's canonical address where the file states one, else null
 */
public record Origin(
    String file, String sha256, long bytes, String mediaType, String charset, String url) {}
