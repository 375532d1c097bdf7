package paperboy.export;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import paperboy.model.Digest;

/** For whom a digest's Markdown file is: its name and what stands in its front matter. */
public enum MarkdownFlavour {

  /** People, and any generator: {@code llm-papers-2024-06b.md}. */
  PLAIN {
    @Override
    String fileName(Digest digest) {
      return id(digest) + ".md";
    }

    @Override
    String frontMatter(Digest digest) {
      return new FrontMatter()
          .text("title", digest.title())
          .date("date", digest.published())
          .text("lang", digest.language())
          .text("source", source(digest))
          .number("papers", digest.entries().size())
          .texts("tags", sections(digest))
          .closed();
    }
  },

  /**
   * A page of a Hugo site, below {@code content/}. Hugo stops at a date that is no whole day, and
   * takes {@code lang} for its own.
   *
   * @see <a href="https://gohugo.io/content-management/front-matter/">Hugo's front matter</a>
   */
  HUGO {
    @Override
    String fileName(Digest digest) {
      return id(digest) + ".md";
    }

    @Override
    String frontMatter(Digest digest) {
      return new FrontMatter()
          .text("title", title(digest))
          .date("date", day(digest).orElse(null))
          .flag("isCJKLanguage", CJK.contains(String.valueOf(digest.language())))
          .text("language", digest.language())
          .text("source", source(digest))
          .number("papers", digest.entries().size())
          .texts("tags", sections(digest))
          .closed();
    }
  },

  /**
   * A post of a Jekyll site, in {@code _posts/}: {@code 2024-07-05-llm-papers-2024-06b.md}. Jekyll
   * passes over posts without a day, so a month or year stands for its first one, and {@code
   * 1970-01-01} for none.
   *
   * @see <a href="https://jekyllrb.com/docs/posts/">Jekyll's posts</a>
   */
  JEKYLL {
    @Override
    String fileName(Digest digest) {
      return day(digest).orElse(NO_DAY) + "-" + id(digest) + ".md";
    }

    @Override
    String frontMatter(Digest digest) {
      return new FrontMatter()
          .text("layout", "post")
          .text("title", title(digest))
          .date("date", day(digest).orElse(NO_DAY))
          .flag("render_with_liquid", false)
          .text("lang", digest.language())
          .text("source", source(digest))
          .number("papers", digest.entries().size())
          .texts("tags", sections(digest))
          .closed();
    }
  };

  private static final Set<String> CJK = Set.of("zh", "ja", "ko");
  private static final String NO_DAY = "1970-01-01";

  /** The name on the command line: {@code hugo}. */
  public String printed() {
    return name().toLowerCase(Locale.ROOT);
  }

  abstract String fileName(Digest digest);

  abstract String frontMatter(Digest digest);

  private static String id(Digest digest) {
    return DigestId.of(digest.origin().file()).value();
  }

  /** Pages must be called something. */
  private static String title(Digest digest) {
    return digest.title() == null ? SafeText.line(digest.origin().file()) : digest.title();
  }

  private static String source(Digest digest) {
    String url = digest.origin().url();
    return url == null ? SafeText.line(digest.origin().file()) : url;
  }

  private static List<String> sections(Digest digest) {
    return digest.entries().stream().flatMap(entry -> entry.section().stream()).distinct().toList();
  }

  /** The first day that the printed date may mean: 2024-07-01 of {@code 2024-07}. */
  private static Optional<String> day(Digest digest) {
    String date = digest.published();
    if (date == null) {
      return Optional.empty();
    }
    return Optional.of(
        date.length() == 4 ? date + "-01-01" : date.length() == 7 ? date + "-01" : date);
  }
}
