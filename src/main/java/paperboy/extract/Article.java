package paperboy.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import paperboy.date.Period;
import paperboy.date.PrintedDate;
import paperboy.document.Block;
import paperboy.document.Container;
import paperboy.document.Container.Kind;
import paperboy.document.Document;
import paperboy.document.Metadata;
import paperboy.document.Span;
import paperboy.language.Language;
import paperboy.title.Decoration;

/**
 * What a digest says of itself.
 *
 * @param title its own, without the site's name; null if it has none
 * @param published as {@link PrintedDate} prints it; null unless stated
 * @param period the days it covers; null unless stated
 */
record Article(String title, String published, Period period) {

  /** How far below the title a page's line of dates may stand, in lines. */
  private static final int NEAR = 8;

  /** {@code 3/11/2020}, whatever stands first: day or month. */
  private static final Pattern FIGURES =
      Pattern.compile("\\W{0,3}\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4}");

  /** {@code “Title”}, {@code "Title"}: no words of the digest's own. */
  private static final Pattern QUOTED = Pattern.compile("[“\"„«][^“”\"„«»]{8,300}+[”\"“»]");

  /** Twice as long as any period is printed, in UTF-16 units. */
  private static final int LONGEST_PERIOD = 300;

  /** Longer lines are prose and tell no date, in UTF-16 units. */
  private static final int LONGEST_DATED = 160;

  /** What a date is the date of stands so far before it at most, in UTF-16 units. */
  private static final int BEFORE = 30;

  /** Longer names are no site's, in UTF-16 units. */
  private static final int LONGEST_HOST = 80;

  /** What stands before a colon further behind is no label, in UTF-16 units. */
  private static final int LONGEST_LABEL = 40;

  /** Words for the day of a change: {@code last updated}. */
  private static final Phrases REVISION = Phrases.anyCase("revisions.txt");

  /** With less prose than this, in characters, titles and headings tell the language, too. */
  private static final int LITTLE = 60;

  private static final Once<Line, Boolean> BEGINS = new Once<>(line -> begins(line.text));

  private static final Once<Line, Boolean> HOLDS_DAY =
      new Once<>(line -> first(line.text).filter(d -> d.day() != null).isPresent());

  /** Reads a document's metadata and its lines before and around the title. */
  static Article of(Document document, List<Line> all) {
    Metadata meta = document.metadata();
    int heading = heading(all, meta);
    String title = title(all, document, heading);
    String published = published(all, meta, heading, title);
    return new Article(title, published, period(all, heading, title, published));
  }

  /** The index of the line that holds the title; -1 if none does. */
  private static int heading(List<Line> all, Metadata meta) {
    String name = meta.site() == null || dated(meta) ? null : Words.fold(meta.site());
    String title = meta.title() == null ? null : Words.fold(meta.title());
    String headline = meta.headline() == null ? null : Words.fold(meta.headline());
    int best = -1;
    double most = 0;
    for (int i = 0; i < Math.min(all.size(), 400); i++) {
      Line line = all.get(i);
      boolean stated = agrees(line, title) || agrees(line, headline);
      boolean site = name != null && name.equals(line.folded()) || home(line);
      double weight =
          (stated && !site && line.text.length() < 300 ? 3 : 0)
              + (stated && title != null && title.startsWith(line.folded()) ? 0.5 : 0)
              + (line.heading() && !site && heads(all, i) ? 2.0 / line.block.level() : 0)
              - (around(line) ? 3 : 0);
      if (weight > most) {
        best = i;
        most = weight;
      }
    }
    return most >= 1 || best >= 0 && best <= 3 ? best : -1;
  }

  /**
   * Whether the stated title is a date and what seems to be the site's name: then that name is the
   * digest's, {@code 1843-05-18 · Looms of the Week}.
   */
  private static boolean dated(Metadata meta) {
    if (meta.title() == null) {
      return false;
    }
    String title = spaced(meta.title());
    String site = spaced(meta.site());
    int at = title.lastIndexOf(site);
    return at >= 0
        && TitleShape.dated(title.substring(0, at) + title.substring(at + site.length()));
  }

  /**
   * Whether a line is at least half of a title stated, which is folded and may be null. That title
   * names the article first and the site last.
   */
  private static boolean agrees(Line line, String whole) {
    return whole != null
        && line.folded().length() * 2 >= whole.length()
        && whole.contains(line.folded())
        && TitleShape.words(line.text) >= 2;
  }

  /** Whether a line is the site's name: it links to the site's root. */
  static boolean home(Line line) {
    for (Anchor a : line.anchors) {
      if (root(a.link().url())) {
        return true;
      }
    }
    return false;
  }

  /** {@code /}, {@code https://example.org/}: neither path nor query. */
  private static boolean root(String url) {
    int host = url.startsWith("https://") ? 8 : url.startsWith("http://") ? 7 : url.length();
    int slash = url.indexOf('/', host);
    int end = slash < 0 ? url.length() : slash;
    boolean bare = end > host && end - host <= LONGEST_HOST && end >= url.length() - 1;
    return bare || url.equals("/");
  }

  private static boolean around(Line line) {
    return line.lies(Kind.NAVIGATION) || line.lies(Kind.ASIDE) || line.lies(Kind.FOOTER);
  }

  /** Whether every other heading of the article is of a deeper level: then it heads them all. */
  private static boolean heads(List<Line> all, int index) {
    int level = all.get(index).block.level();
    for (int i = 0; i < all.size(); i++) {
      Line line = all.get(i);
      if (i != index && line.heading() && !around(line) && line.block.level() <= level) {
        return false;
      }
    }
    return true;
  }

  private static String title(List<Line> all, Document document, int heading) {
    Metadata meta = document.metadata();
    boolean under = heading >= 0 && all.get(heading).block.level() > 1 && stated(document);
    if (under && !agrees(all.get(heading), Words.fold(meta.title()))) {
      return clean(meta.title());
    }
    if (heading >= 0) {
      return clean(overTwoLines(all, heading, meta) ? meta.title() : all.get(heading).text);
    }
    if (meta.headline() != null && !StopWords.generic(meta.headline())) {
      return clean(meta.headline());
    }
    if (meta.title() != null && !StopWords.generic(meta.title())) {
      return clean(withoutSite(spaced(meta.title()), meta.site()));
    }
    return firstLine(all);
  }

  /** Whether front matter gives a title: it names the article alone, above any section. */
  private static boolean stated(Document document) {
    return document.metadata().title() != null
        && document.origin().mediaType().equals("text/markdown");
  }

  /**
   * Whether the stated title is the heading and the line below it: {@code Papers} {@code No. 8}.
   */
  private static boolean overTwoLines(List<Line> all, int heading, Metadata meta) {
    String stated = meta.title() == null ? "" : spaced(meta.title());
    return !stated.isEmpty()
        && heading + 1 < all.size()
        && withoutSite(stated, meta.site()).equals(stated)
        && all.get(heading + 1).text.length() < 80
        && Words.fold(stated).equals(Words.fold(all.get(heading).text + all.get(heading + 1).text));
  }

  private static String spaced(String title) {
    return title.strip().replaceAll("\\s{1,200}", " ");
  }

  private static String clean(String title) {
    String text = spaced(title);
    text = withoutRepeat(text.substring(Decoration.end(text, 0)).strip());
    int end = text.length();
    while (end > 0 && Character.getType(text.codePointBefore(end)) == Character.OTHER_SYMBOL) {
      end -= Character.charCount(text.codePointBefore(end));
    }
    String words = text.substring(0, end).strip();
    return words.isEmpty() ? null : words;
  }

  /** {@code Club : Club meeting in May} without the place that a wiki prints in front. */
  private static String withoutRepeat(String title) {
    int at = title.indexOf(" : ");
    String rest = at < 0 ? "" : title.substring(at + 3);
    return at > 0 && rest.startsWith(title.substring(0, at) + " ") ? rest : title;
  }

  private static String withoutSite(String title, String site) {
    for (String mark : List.of(" | ", " - ", " – ", " — ", " · ", " :: ", "_")) {
      int at = title.lastIndexOf(mark);
      if (at > 0) {
        String tail = title.substring(at + mark.length());
        if (site == null && tail.length() < at || site != null && Words.alike(tail, site) > 0.5) {
          return title.substring(0, at);
        }
      }
    }
    return title;
  }

  /**
   * A plain text's title is its first line when that stands alone and says what follows; a heading
   * above the link to a paper is that paper's.
   */
  private static String firstLine(List<Line> all) {
    for (int i = 0; i < Math.min(all.size(), 4); i++) {
      Line line = all.get(i);
      boolean entry = line.heading() && i + 1 < all.size() && leadsToPaper(all.get(i + 1));
      boolean alone =
          line.anchors.isEmpty()
              && line.enumerator == null
              && line.label == null
              && line.block.kind() != Block.Kind.ITEM;
      if (line.block.kind() == Block.Kind.RULE || entry) {
        return null;
      }
      if (alone
          && !line.text.contains(" > ")
          && (TitleShape.words(line.text) >= 2 || line == all.get(0))
          && PrintedDate.parse(line.text).isEmpty()
          && "。.！!;；:：".indexOf(line.text.charAt(line.text.length() - 1)) < 0
          && line.text.length() < 120) {
        return clean(line.text);
      }
    }
    return null;
  }

  private static boolean leadsToPaper(Line line) {
    return line.linked() > 0.9 && line.anchors.stream().noneMatch(a -> a.ids().isEmpty());
  }

  private static String published(List<Line> all, Metadata meta, int heading, String title) {
    if (meta.published() != null) {
      Optional<PrintedDate> stated = first(meta.published());
      if (stated.isPresent()) {
        return stated.get().toString();
      }
    }
    int from = Math.max(0, heading - 4);
    for (int i = from; i < Math.min(all.size(), Math.max(heading, 0) + NEAR); i++) {
      String text = all.get(i).text;
      if (i != heading && text.length() < LONGEST_DATED) {
        Line line = all.get(i);
        Optional<PrintedDate> date =
            outsidePeriod(text)
                .or(() -> outsidePeriod(line.outside()))
                .filter(d -> d.day() != null);
        if (date.isPresent() && !oneOfMany(all, all.get(i))) {
          return date.get().toString();
        }
      }
    }
    Set<PrintedDate> labelled =
        all.stream()
            .filter(line -> line.label != null && line.label.field() == Label.Field.DATE)
            .filter(line -> line.text.length() < 60)
            .flatMap(line -> first(line.text).stream())
            .collect(Collectors.toSet());
    if (labelled.size() == 1) {
      return labelled.iterator().next().toString();
    }
    return title == null
            || Period.bestIn(title, null)
                .filter(p -> p.precision() != Period.Precision.DAYS)
                .isPresent()
        ? null
        : outsidePeriod(title).map(PrintedDate::toString).orElse(null);
  }

  /**
   * Whether a heading or list item is one of several that begin with a day, or a line one of
   * several that hold a date in boxes of one make: those are sections' and items' dates.
   */
  private static boolean oneOfMany(List<Line> all, Line line) {
    Block.Kind kind = line.block.kind();
    boolean begins = kind == Block.Kind.HEADING || kind == Block.Kind.ITEM;
    return begins
            && all.stream().filter(l -> l.block.kind() == kind && beginsWithDay(l)).limit(2).count()
                == 2
        || all.stream().anyMatch(l -> twin(l, line));
  }

  /** Whether a line with a date stands in another box of one make with a line. */
  private static boolean twin(Line other, Line line) {
    Container box = line.block.in();
    return box.kind() != Kind.PAGE
        && other.block.in() != box
        && other.text.length() < LONGEST_DATED
        && other.block.in().path().equals(box.path())
        && HOLDS_DAY.of(other);
  }

  /** Whether a day leads a line: {@code 2024-06-07, notes}. */
  static boolean beginsWithDay(Line line) {
    return BEGINS.of(line);
  }

  /** {@code 5/5/2020}, {@code 2024-06-07, notes}, {@code Jan 14, 2021}. */
  private static boolean begins(String text) {
    return FIGURES.matcher(text).lookingAt()
        || PrintedDate.findIn(text.substring(0, Math.min(text.length(), 40))).stream()
            .anyMatch(d -> d.start() < 4 && d.date().day() != null);
  }

  /**
   * The first date of a line that is neither an end of the period it states nor that of a change.
   */
  private static Optional<PrintedDate> outsidePeriod(String text) {
    List<PrintedDate.Found> dates = PrintedDate.findIn(text);
    Optional<Period.Found> period =
        dates.isEmpty()
            ? Optional.empty()
            : Period.bestIn(text, null).filter(p -> p.precision() == Period.Precision.DAYS);
    return dates.stream()
        .filter(d -> !REVISION.in(text.substring(Math.max(0, d.start() - BEFORE), d.start())))
        .filter(
            d ->
                period.isEmpty()
                    || d.end() <= period.get().start()
                    || d.start() >= period.get().end())
        .map(PrintedDate.Found::date)
        .findFirst();
  }

  private static Optional<PrintedDate> first(String text) {
    return PrintedDate.findIn(text).stream().map(PrintedDate.Found::date).findFirst();
  }

  private static Period period(List<Line> all, int heading, String title, String published) {
    Integer year = published == null ? null : Integer.valueOf(published.substring(0, 4));
    Optional<Period.Found> found = title == null ? Optional.empty() : Period.bestIn(title, year);
    int from = Math.max(0, heading);
    Optional<Period> days = found.flatMap(f -> printed(all, from, title, f.period()));
    if (days.isPresent()) {
      return days.get();
    }
    for (int i = from; found.isEmpty() && i < Math.min(all.size(), from + 2 * NEAR); i++) {
      String text = all.get(i).text;
      found =
          text.length() > LONGEST_PERIOD
              ? Optional.empty()
              : Period.bestIn(text, year).filter(f -> states(f, text));
    }
    return found.map(Period.Found::period).orElse(null);
  }

  /**
   * The first and the last day that a line below the title states, where the title gives no days
   * but a week or month that shares some: digests begin their weeks on any day.
   */
  private static Optional<Period> printed(List<Line> all, int heading, String title, Period named) {
    boolean days = PrintedDate.findIn(title).size() > 1;
    return all.subList(heading, Math.min(all.size(), heading + NEAR)).stream()
        .filter(line -> !days && line.text.length() <= LONGEST_DATED)
        .filter(line -> PrintedDate.findIn(line.text).size() == 2)
        .flatMap(line -> Period.bestIn(line.text, null).filter(f -> states(f, line.text)).stream())
        .map(Period.Found::period)
        .filter(p -> !p.start().isAfter(named.end()) && !p.end().isBefore(named.start()))
        .findFirst();
  }

  /** How long the part of a line is that an index lies in: {@code Week: … · cs.CV · cs.RO}. */
  private static int part(String line, int at) {
    int from = Math.max(line.lastIndexOf(" · ", at), line.lastIndexOf(" | ", at));
    int dot = line.indexOf(" · ", at);
    int bar = line.indexOf(" | ", at);
    int to = Math.min(dot < 0 ? line.length() : dot, bar < 0 ? line.length() : bar);
    return to - Math.max(0, from);
  }

  /** Whether a line says little but which days are covered. */
  private static boolean states(Period.Found found, String line) {
    return found.precision() == Period.Precision.DAYS
        && (found.end() - found.start()) * 2 > part(line, found.start());
  }

  /**
   * The language of the digest's own prose: neither titles nor names nor quoted abstracts. Where
   * there is little of it, headings and labels tell as well, and titles only as a last resort.
   */
  static String language(Document document, List<Line> article, Set<Line> titles) {
    String declared = document.metadata().language();
    StringBuilder prose = new StringBuilder();
    StringBuilder headings = new StringBuilder();
    Set<String> labels = new HashSet<>();
    for (int i = 0; i < article.size() && prose.length() < 20_000; i++) {
      Line line = article.get(i);
      if (!titles.contains(line) && !titles(article, i)) {
        (line.heading() ? headings : prose).append(anew(own(line), labels)).append('\n');
      }
    }
    if (prose.length() >= LITTLE) {
      return Language.of(prose.append(headings).toString(), declared);
    }
    String told = Language.of(prose.append(headings).toString(), declared);
    if (told == null) {
      article.forEach(line -> prose.append(line.text).append('\n'));
    }
    return told == null ? Language.of(prose.toString(), declared) : told;
  }

  /** What a line says behind a label that was there before: a word in each item is one word. */
  private static String anew(String words, Set<String> labels) {
    int colon = words.substring(0, Math.min(words.length(), LONGEST_LABEL)).indexOf(':');
    return colon < 0 || labels.add(words.substring(0, colon)) ? words : words.substring(colon);
  }

  /** Whether a line stands above a bare address, whose title it is. */
  private static boolean titles(List<Line> article, int index) {
    Line next = index + 1 < article.size() ? article.get(index + 1) : null;
    return next != null
        && next.anchors.size() == 1
        && next.linked() > 0.9
        && Line.bareUrl(next.anchors.get(0));
  }

  /** What a line says in the digest's words: no quotation, no linked title, no names. */
  private static String own(Line line) {
    boolean other = line.lies(Kind.QUOTE) || line.linked() >= 0.3 || line.names() >= Byline.LIKELY;
    if (other) {
      return "";
    }
    StringBuilder words = new StringBuilder();
    boolean mixed = line.block.spans().stream().anyMatch(s -> !s.italic() && !s.text().isBlank());
    for (Span span : line.block.spans()) {
      words.append(span.italic() && mixed ? " " : span.text());
    }
    boolean quotes = words.chars().anyMatch(c -> "“\"„«".indexOf(c) >= 0);
    return quotes ? QUOTED.matcher(words).replaceAll(" ") : words.toString();
  }
}
