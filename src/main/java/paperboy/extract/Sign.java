package paperboy.extract;

/**
 * What tells whether an entry's title and identifiers are right; each has a weight in
 * confidence.properties. All lie between 0 and 1.
 */
enum Sign {
  /** Always 1: how often an entry is right before anything is known of it. */
  BIAS,
  /** How close its item comes to being no paper's: 1 at even odds, a third at nine to one. */
  UNLIKELY,
  /** How little its title looks like one. */
  TITLE_SHAPELESS,
  /** 1 when a label, a link, quotation marks, bold words or a heading set its title apart. */
  TITLE_SET_APART,
  /** How few items of its run have their title in the same place. */
  TITLE_ALONE,
  /** 1 when other words of the item, set apart or linked to a paper, would make a good title. */
  TITLE_DISPUTED,
  /** 1 when its title ends in a mark or a bracket, or the next line goes on in lower case. */
  TITLE_ENDS_ODDLY,
  /** 1 when its title has fewer than three words. */
  TITLE_SHORT,
  /** By how much its title is longer than fourteen words, 1 for ten. */
  TITLE_LONG,
  /** 1 when a link or a row names its paper and no other. */
  NAMED,
  /** 1 when only prose names a paper. */
  NAMED_IN_PROSE,
  /** 1 when neither a link nor an identifier says which paper it is. */
  NAMELESS,
  /** How many other items of the run are unlikely to be papers. */
  RUN_UNLIKELY,
  /** How many others of its run name a paper while it does not. */
  RUN_DIFFERS,
  /** 1 when its run has fewer than three papers. */
  RUN_SHORT
}
