package paperboy.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import paperboy.document.Container;
import paperboy.document.Span;
import paperboy.title.VenueName;

/** The places in an item where digests print a paper's title. Each may find none. */
enum TitleRule {
  /** After a label: {@code 论文标题：Attention …}. */
  LABELLED(0.5) {
    @Override
    Title in(Item item) {
      for (int i = item.from(); i < item.to(); i++) {
        Line line = item.page().get(i);
        if (line.label != null && line.label.field() == Label.Field.TITLE) {
          if (!line.label.alone()) {
            return Title.in(line, line.lead, line.text.length());
          }
          if (i + 1 < item.to()) {
            return whole(item.page().get(i + 1));
          }
        }
      }
      return null;
    }
  },
  /** In quotation marks within the first line: {@code Lovelace, Ada. “Attention …” 2018.}. */
  QUOTED(0.2) {
    @Override
    Title in(Item item) {
      Line line = item.leader();
      for (String pair : QUOTES) {
        int open = line.text.indexOf(pair.charAt(0));
        int close = open < 0 ? -1 : line.text.indexOf(pair.charAt(1), open + 1);
        if (close > open && TitleShape.words(line.text.substring(open, close)) >= 2) {
          return Title.in(line, open + 1, close);
        }
      }
      return null;
    }
  },
  /** The label of the first link to a paper that reads like its title. */
  PAPER_LINKED(0.35) {
    @Override
    Title in(Item item) {
      for (Line line : item.head(3)) {
        for (Anchor a : line.anchors) {
          boolean related = line.label != null && line.label.field() == Label.Field.RELATED;
          if (a.paper() && !related && a.shape() >= 0.75) {
            return Title.in(line, a.from(), a.to());
          }
        }
      }
      return null;
    }
  },
  /** In quotation marks right before a link to a paper: {@code In “RT-1: …” (arXiv) …}. */
  QUOTED_BEFORE_LINK(0.35) {
    @Override
    Title in(Item item) {
      for (Line line : item.head(3)) {
        for (Anchor a : line.anchors) {
          int close = a.paper() ? lastOf(line.text, "”\"»」』", a.from()) : -1;
          int open = close < 0 ? -1 : lastOf(line.text, "“\"«「『", close);
          if (open >= line.lead
              && a.from() - close < 6
              && TitleShape.words(line.text.substring(open, close)) >= 3) {
            return Title.in(line, open + 1, close);
          }
        }
      }
      return null;
    }
  },
  /** The label of the first link that reads like one. */
  LINKED(0.12) {
    @Override
    Title in(Item item) {
      Title second = null;
      for (Line line : item.head(3)) {
        for (Anchor a : line.anchors) {
          double shape = a.shape();
          if (shape >= 0.5 && (a.paper() || line == item.leader())) {
            Title title = Title.in(line, a.from(), a.to());
            if (shape >= 0.75) {
              return title;
            }
            second = second == null ? title : second;
          }
        }
      }
      return second;
    }
  },
  /** The first line above the link to its paper, whose label translates it. */
  TRANSLATED(0.6) {
    @Override
    Title in(Item item) {
      return item.to() - item.from() > 1
              && Translation.of(item.leader(), item.page().get(item.from() + 1))
          ? whole(item.leader())
          : null;
    }
  },
  /** The line below a heading that translates it: {@code ## 解析機関の覚え書き}, {@code Notes …}. */
  ORIGINAL(0.6) {
    @Override
    Title in(Item item) {
      Line below = item.to() - item.from() > 1 ? item.page().get(item.from() + 1) : null;
      return below != null && Translation.heads(item.leader(), below)
          ? trusted(whole(below))
          : null;
    }
  },
  /**
   * The label of the link to a paper that begins the first line, set off from a remark: it may be
   * as short as {@code GPT-4 - A report that reports little.}.
   */
  LINKED_LEAD(0.6) {
    @Override
    Title in(Item item) {
      Line line = item.leader();
      Anchor a = line.anchors.isEmpty() ? null : line.anchors.get(0);
      boolean leads = a != null && a.paper() && a.from() <= line.lead && !Line.bareUrl(a);
      return leads && a.named() == null && REMARK.matcher(line.text).find(a.to())
          ? trusted(Title.in(line, a.from(), a.to()))
          : null;
    }
  },
  /** The link to one paper that is all of a line: it may be as short as {@code AlphaGenome}. */
  LINK_ALONE(0.3) {
    @Override
    Title in(Item item) {
      for (Line line : item.head(3)) {
        Anchor a = line.anchors.size() == 1 ? line.anchors.get(0) : null;
        boolean alone = a != null && a.from() <= line.lead && line.text.length() - a.to() <= BADGE;
        if (alone && !a.ids().isEmpty() && a.named() == null && names(a)) {
          return trusted(Title.in(line, a.from(), a.to()));
        }
      }
      return null;
    }
  },
  /** The bold words of the first line; before nothing but links they may be short. */
  BOLD(0.1) {
    @Override
    Title in(Item item) {
      Title bold = styled(item.leader(), Span::bold);
      boolean alone = bold != null && TrailingLabels.alone(item.leader(), bold.to());
      return alone ? bold.trusted() : bold;
    }
  },
  /** The bold words of the second line, under names or a nickname. */
  BOLD_SECOND(0) {
    @Override
    Title in(Item item) {
      return item.to() - item.from() < 2
          ? null
          : styled(item.page().get(item.from() + 1), Span::bold);
    }
  },
  /** The italic words of the first line. */
  ITALIC(0) {
    @Override
    Title in(Item item) {
      return styled(item.leader(), Span::italic);
    }
  },
  /**
   * A line in italics below a headline, above names: {@code Looms that reckon}, {@code <i>Notes on
   * the Analytical Engine</i>}, {@code Ada Lovelace, Charles Babbage}.
   */
  ITALIC_LINE(0.3) {
    @Override
    Title in(Item item) {
      int last = Math.min(item.to() - 1, item.from() + 4);
      for (int i = item.from() + 1; i < last; i++) {
        Line line = item.page().get(i);
        if (italic(line) && (names(item, i + 1) || names(item, i + 2))) {
          return whole(line);
        }
      }
      return null;
    }
  },
  /**
   * The first line up to names in a style of their own: {@code 1843 Notes … <i>A. Lovelace</i>}.
   */
  BEFORE_STYLED_NAMES(0.3) {
    @Override
    Title in(Item item) {
      return StyledNames.title(item.leader());
    }
  },
  /** The whole first line, but for the venue and the links behind it. */
  WHOLE(0.08) {
    @Override
    Title in(Item item) {
      return whole(item.leader());
    }
  },
  /** The first line up to a venue in brackets and a remark: {@code … (Nature): …}. */
  BEFORE_VENUE(0.25) {
    @Override
    Title in(Item item) {
      Line line = item.leader();
      if (line.text.indexOf('(') < 0 && line.text.indexOf('（') < 0) {
        return null;
      }
      Citation citation = Citation.of(line);
      if (citation != null && citation.marked()) {
        return null;
      }
      Matcher venue = VENUE.matcher(line.text);
      return venue.find(Math.min(line.lead + 8, line.text.length()))
          ? Title.in(line, line.lead, venue.start())
          : null;
    }
  },
  /** The first sentence before one that tells what its authors did: {@code … X et al. show}. */
  TOLD(0.4) {
    @Override
    Title in(Item item) {
      Told told = Told.of(item.leader());
      return told == null ? null : Title.in(item.leader(), item.leader().lead, told.titleTo());
    }
  },
  /** The first line up to a dash, a bar or its links. */
  HEAD(0.04) {
    @Override
    Title in(Item item) {
      Line line = item.leader();
      int end = line.text.length();
      for (String mark :
          List.of(" - ", " – ", " — ", "——", " | ", " [", "【", " (http", "。", "\t")) {
        int at = line.text.indexOf(mark, line.lead + 8);
        end = at > 0 ? Math.min(end, at) : end;
      }

      for (Anchor a : line.anchors) {
        int least = a.named() == null ? 8 : 1;
        end = a.from() > line.lead + least ? Math.min(end, a.from()) : end;
      }
      return end == line.text.length() ? null : Title.in(line, line.lead, end);
    }
  },
  /** In a column headed {@code Paper}: its first link, else its first line. */
  HEADED(0.5) {
    @Override
    Title in(Item item) {
      for (Line line : item.head(4)) {
        if (line.headed() && !line.anchors.isEmpty() && line.anchors.get(0).from() <= line.lead) {
          Anchor a = line.anchors.get(0);
          return Label.named(a.label()) == null ? trusted(Title.in(line, a.from(), a.to())) : null;
        }
        if (line.headed()) {
          double words = TitleShape.words(line.text);
          boolean uniform = line.block.spans().stream().map(Span::bold).distinct().count() == 1;
          return words < 2 || words > 16 || !uniform ? null : trusted(whole(line));
        }
      }
      return null;
    }
  },
  /** The words before the first sentence about the paper: {@code LoRA This paper shows …}. */
  BEFORE_PROSE(0) {
    @Override
    Title in(Item item) {
      Line line = item.leader();
      int at = TitleShape.proseAfter(line.text, line.lead + 2);
      Title bold = at < 0 ? null : boldBeforeText(line);
      if (bold != null) {
        return bold;
      }
      return at < 0 ? null : Title.in(line, line.lead, at);
    }
  },
  /** The title of a citation: {@code A. Lovelace, C. Babbage. Attention …. Nature.}. */
  CITED(0.3) {
    @Override
    Title in(Item item) {
      Line line = item.leader();
      Citation citation = Citation.of(line);
      Title title =
          citation == null ? null : Title.in(line, citation.titleFrom(), citation.titleTo());
      return title != null && citation.marked() ? title.trusted() : title;
    }
  },
  /**
   * The title of the citation below a line that names it: {@code Paper 3: <i>Notes on the
   * engine</i>}, {@code A. Lovelace, "Notes on the Analytical Engine", Memoirs.}.
   */
  CITED_BELOW(0.6) {
    @Override
    Title in(Item item) {
      Line below = item.to() - item.from() > 1 ? item.page().get(item.from() + 1) : null;
      Citation citation =
          below == null || item.leader().enumerator == null ? null : Citation.of(below);
      Title title =
          citation == null ? null : Title.in(below, citation.titleFrom(), citation.titleTo());
      return title != null && Words.alike(item.leader().words(), title.text()) >= SAME
          ? trusted(title)
          : null;
    }
  },
  /** The second line, where the first is a number, names or a nickname. */
  SECOND(-0.4) {
    @Override
    Title in(Item item) {
      if (item.to() - item.from() < 2 || item.page().get(item.from() + 1).heading()) {
        return null;
      }
      return whole(item.page().get(item.from() + 1));
    }
  },
  /** The first cell of a row. */
  CELL_1(0) {
    @Override
    Title in(Item item) {
      return cell(item, 0);
    }
  },
  /** The second cell of a row. */
  CELL_2(0) {
    @Override
    Title in(Item item) {
      return cell(item, 1);
    }
  },
  /** The third cell of a row. */
  CELL_3(0) {
    @Override
    Title in(Item item) {
      return cell(item, 2);
    }
  },
  /** The fourth cell of a row. */
  CELL_4(0) {
    @Override
    Title in(Item item) {
      return cell(item, 3);
    }
  };

  /** From this likeness on, a line names the title of the citation below it. */
  private static final double SAME = 0.4;

  /** {@code (Nature) : } between a title and a remark. */
  private static final Pattern VENUE = Pattern.compile("\\s?[(（][^()（）]{2,60}[)）]\\s?[:：–—]\\s");

  /** {@code (1843) } right behind a title. */
  private static final Pattern YEAR = Pattern.compile("\\G\\s?\\((?:1[89]|20)\\d\\d\\)\\s");

  /** {@code - A remark.} behind a title; what follows a colon may be the title's second half. */
  private static final Pattern REMARK =
      Pattern.compile("\\G[\\s)\\]]{0,3}(?:[-–—|,.;]{1,2}\\s[^\\n]{12,4000}[.!?。！？]\\s{0,2}$)");

  /** {@code [Attention …]} at the end of a line or before other brackets. */
  private static final Pattern BRACKETED =
      Pattern.compile("\\[([^\\[\\]]{8,300})\\](?=\\s{0,3}(?:[\\[(（]|$))");

  /** {@code ★}, {@code NEW}: so much may follow a link that is all of a line. */
  private static final int BADGE = 4;

  /** The marks a title may stand between, in any language. */
  private static final List<String> QUOTES =
      List.of("《》", "“”", "\"\"", "«»", "「」", "『』", "„“", "„”", "»«", "””", "‹›", "〈〉");

  private static final Once<Line, Title> WHOLE_LINE = new Once<>(TitleRule::readWhole);

  /** How much more than its shape a title found here is worth. */
  final double prior;

  private final Once<Line, Title> inLeader = new Once<>(line -> in(new Item(List.of(line), 0, 1)));

  TitleRule(double prior) {
    this.prior = prior;
  }

  /** The title this rule finds in an item; null when there is none. */
  Title of(Item item) {
    return byLeader() ? inLeader.of(item.leader()) : in(item);
  }

  /** The same, looked for anew. */
  abstract Title in(Item item);

  /** Whether it looks at nothing but an item's first line, which many runs may share. */
  private boolean byLeader() {
    return switch (this) {
      case QUOTED,
          LINKED_LEAD,
          BOLD,
          ITALIC,
          WHOLE,
          BEFORE_STYLED_NAMES,
          BEFORE_VENUE,
          TOLD,
          HEAD,
          BEFORE_PROSE,
          CITED ->
          true;
      default -> false;
    };
  }

  /** Whether it believes what stands at a place, whatever it looks like. */
  boolean positional() {
    return switch (this) {
      case SECOND, BEFORE_PROSE, CELL_1, CELL_2, CELL_3, CELL_4 -> true;
      default -> false;
    };
  }

  private static Title trusted(Title title) {
    return title == null ? null : title.trusted();
  }

  private static Title whole(Line line) {
    return WHOLE_LINE.of(line);
  }

  private static Title readWhole(Line line) {
    Title bracketed = bracketed(line);
    if (bracketed != null) {
      return bracketed;
    }
    VenueBehind venue = VenueBehind.of(line);
    if (venue != null) {
      Title title = Title.in(line, line.lead, venue.titleTo());
      return venue.venue() != null ? trusted(title) : title;
    }
    Title lead = boldBeforeText(line);
    if (lead != null) {
      return lead;
    }
    int end = line.text.length();
    for (int i = line.anchors.size() - 1; i >= 0; i--) {
      Anchor a = line.anchors.get(i);
      String after = line.text.substring(a.to(), end);
      boolean trailing = !says(after) || after.length() < 12 && after.indexOf('(') >= 0;
      boolean labels = TrailingLabels.bracketed(line.text, a) || a.shape() < 0.5;
      if (!trailing || !labels || a.from() <= line.lead) {
        break;
      }
      end = a.from();
    }
    while (end > line.lead && "[(（【 ".indexOf(line.text.charAt(end - 1)) >= 0) {
      end--;
    }
    return Title.in(line, line.lead, end);
  }

  /** Bold words that look like a title, with nothing but a year, before sentences that are not. */
  private static Title boldBeforeText(Line line) {
    List<Span> spans = line.block.spans();
    Title bold = spans.size() > 1 && spans.get(0).bold() ? styled(line, Span::bold) : null;
    if (bold == null || bold.from() > line.lead + 1 || bold.shape() < 0.75) {
      return null;
    }
    Matcher year = YEAR.matcher(line.text);
    if (TitleShape.words(bold.text()) < 5 || !year.find(bold.to())) {
      return null;
    }
    String behind = line.text.substring(year.end());
    return TitleShape.words(behind) >= 8 && Citation.says(behind) ? bold : null;
  }

  /** In brackets that label no link, before labels: {@code [Attention …] [paper](…) (2017)}. */
  private static Title bracketed(Line line) {
    if (!line.text.startsWith("[", line.lead)) {
      return null;
    }
    Matcher m = BRACKETED.matcher(line.text).region(line.lead, line.text.length());
    return m.lookingAt()
            && line.anchors.stream().noneMatch(a -> a.from() <= m.end(1))
            && TitleShape.words(m.group(1)) >= 3
        ? Title.in(line, m.start(1), m.end(1))
        : null;
  }

  /** Whether a link's label may be a paper's short name: no address, number or venue. */
  private static boolean names(Anchor a) {
    String label = a.label().strip();
    return !Line.bareUrl(a)
        && label.codePoints().anyMatch(c -> Character.isUpperCase(c) || c > 0x2FF)
        && !VenueName.is(label)
        && !Imprint.paged(label);
  }

  /** Whether a line is in italics as a whole and neither names nor a venue. */
  private static boolean italic(Line line) {
    return line.block.spans().stream().allMatch(s -> s.italic() || s.text().isBlank())
        && line.names() < Byline.LIKELY
        && !VenueName.is(line.text);
  }

  private static boolean names(Item item, int index) {
    return index < item.to() && item.page().get(index).names() >= Byline.LIKELY;
  }

  private static boolean says(String text) {
    return text.codePoints().anyMatch(Character::isLetterOrDigit);
  }

  /** Where one of some signs stands last before an index; -1 if nowhere. */
  private static int lastOf(String text, String signs, int before) {
    int last = -1;
    for (int i = 0; i < signs.length(); i++) {
      last = Math.max(last, text.lastIndexOf(signs.charAt(i), before - 1));
    }
    return last;
  }

  private static Title styled(Line line, java.util.function.Predicate<Span> style) {
    int at = 0;
    int from = -1;
    int to = -1;
    for (Span span : line.block.spans()) {
      int end = at + span.text().length();
      if (style.test(span) && end > line.lead) {
        from = from < 0 ? Math.max(at, line.lead) : from;
        to = end;
      } else if (from >= 0 && !span.text().isBlank()) {
        break;
      }
      at = end;
    }
    return from < 0 ? null : Title.in(line, from, TrailingLabels.start(line, from, to));
  }

  private static Title cell(Item item, int wanted) {
    List<Container> cells = new ArrayList<>();
    for (Line line : item.lines()) {
      Container cell = line.block.in().nearest(Container.Kind.CELL);
      if (cell == null) {
        cell = line.block.in().nearest(Container.Kind.HEADER_CELL);
      }
      if (cell == null) {
        return null;
      }
      if (cells.isEmpty() || cells.get(cells.size() - 1) != cell) {
        cells.add(cell);
        if (cells.size() == wanted + 1) {
          return whole(line);
        }
      }
    }
    return null;
  }
}
