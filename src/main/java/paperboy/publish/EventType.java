package paperboy.publish;

/** What an event says has happened. */
public enum EventType {
  /** A digest is new, or its export has changed; the subject is its id, the data its export. */
  DIGEST_EXPORTED("io.paperboy.digest.exported"),
  /**
   * A paper is new, or what is known of it has changed; the subject is its id, the data its line.
   */
  PAPER_CHANGED("io.paperboy.paper.changed");

  private final String name;

  EventType(String name) {
    this.name = name;
  }

  /** The CloudEvents attribute {@code type}. */
  @Override
  public String toString() {
    return name;
  }
}
