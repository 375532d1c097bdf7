package paperboy.librarian;

/** Files that are made of the library and follow its changes. */
interface DerivedFiles {

  /** What they are called in the database: {@code site}. */
  String name();

  /**
   * How they were made, and that they still lie there as they were made: when this is another than
   * was noted with them, they are made anew.
   */
  String maker();

  /**
   * Brings them up to date.
   *
   * @throws paperboy.folder.FolderException if they cannot be written; may be tried again
   */
  void write(Changes changes);
}
