package paperboy.link;

import java.util.Locale;

/** What stands at the other end of a link. */
public enum Rel {
  PAPER,
  CODE,
  DATA,
  MODEL,
  PROJECT,
  VIDEO,
  SLIDES,
  POSTER,
  DEMO,
  BLOG,
  SOCIAL,
  OTHER;

  /** The name in exports: {@code paper}. */
  public String printed() {
    return name().toLowerCase(Locale.ROOT);
  }
}
