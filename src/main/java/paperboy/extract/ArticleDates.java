package paperboy.extract;

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
import paperboy.document.Metadata;

/** When an article appeared, and which days it covers. */
final class ArticleDates {

  /** How far below the title a page's line of dates may stand, in lines. */
  private static final int NEAR = 8;

  /** {@code 3/11/2020}, whatever stands first: day or month. */
  private static final Pattern FIGURES =
      Pattern.compile("\\W{0,3}\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4}");

  /** Twice as long as any period is printed, in UTF-16 units. */
  private static final int LONGEST_PERIOD = 300;

  /** Longer lines are prose and tell no date, in UTF-16 units. */
  private static final int LONGEST_DATED = 160;

  /** What a date is the date of stands so far before it at most, in UTF-16 units. */
  private static final int BEFORE = 30;

  /** Words for the day of a change: {@code last updated}. */
  private static final Phrases REVISION = Phrases.anyCase("revisions.txt");

  private static final Once<Line, Boolean> BEGINS = new Once<>(line -> begins(line.text));

  private static final Once<Line, Boolean> HOLDS_DAY =
      new Once<>(line -> first(line.text).filter(d -> d.day() != null).isPresent());

  private final List<Line> all;
  private final int heading;
  private final String title;

  /**
   * @param heading the index of the line that prints its title; -1 if none does
   * @param title null if it has none
   */
  ArticleDates(List<Line> all, int heading, String title) {
    this.all = all;
    this.heading = heading;
    this.title = title;
  }

  /** The day it appeared, as its page states or prints it; null if it says none. */
  String published(Metadata meta) {
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
        if (date.isPresent() && !oneOfMany(all.get(i))) {
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
  private boolean oneOfMany(Line line) {
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

  /**
   * The days it covers; null if it says none.
   *
   * @param published when it appeared, which may tell the year; may be null
   */
  Period period(String published) {
    Integer year = published == null ? null : Integer.valueOf(published.substring(0, 4));
    Optional<Period.Found> found = title == null ? Optional.empty() : Period.bestIn(title, year);
    int from = Math.max(0, heading);
    Optional<Period> days = found.flatMap(f -> printed(from, f.period()));
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
  private Optional<Period> printed(int heading, Period named) {
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
}
