package paperboy.extract;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import paperboy.document.Block;
import paperboy.document.Container.Kind;
import paperboy.person.People;

/**
 * What an item says of its paper: every line that is not the title, names, a label's value, a row
 * of links or a row of figures. Paragraphs stay paragraphs, list items become {@code "- …"} lines.
 */
final class Summary {

  /** {@code - }, {@code : } between a title and the words after it in one line. */
  private static final Pattern JOINT = Pattern.compile("^[\\s\\-–—:：|.,;，。*_”\"’»)\\]]{1,12}");

  /**
   * {@code (2307.03172)}, {@code (2020)}, {@code (NeurIPS 2020)}, {@code (1 Jul 1843 – London)}
   * behind a title.
   */
  private static final Pattern IN_BRACKETS =
      Pattern.compile(
          "^\\s?[(（\\[](?:\\d{4}\\.\\d{4,5}(?:v\\d{1,2})?|(?:19|20)\\d\\d|[^()\\[\\]]{2,120}\\b(?:19|20)\\d\\d(?:\\s?[,;·–—-][^()\\[\\]]{1,60})?)[)）\\]]");

  /** {@code (May 1843)}, {@code [JAMA · Trials]} before a title. */
  private static final Pattern IN_BRACKET =
      Pattern.compile("[\\[(（【][^\\[\\]()（）【】]{0,40}[\\])）】]");

  /** {@code Figure 3: …}, {@code 图 1 …}: what belongs to a picture. */
  private static final Pattern CAPTION =
      Pattern.compile(
          "(?:fig(?:ure)?\\.?|image|photo|图|圖|図|그림|рис\\.?|abb\\.?)\\s?\\d{1,3}\\b.*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  /** {@code [slides here]}: what labelled a link before it was lost. */
  private static final Pattern DEAD_LINK = Pattern.compile("[\\[(]([^\\[\\]()]{2,30})[\\])]");

  /** {@code Paper [19] :: Code [20]}: what printing leaves of a row of links. */
  private static final Pattern NOTED =
      Pattern.compile("(?:[^\\[\\]\\n]{2,30}\\s\\[\\d{1,3}\\](?:\\s?(?:::|[|·,;/])\\s?|$)){2,12}+");

  private static final Pattern BULLET = Pattern.compile("^[●•▪■◦‣⁃]\\s{0,3}");

  /** {@code — “} between a few words and a title. */
  private static final Pattern LED_IN = Pattern.compile("\\s[–—-]\\s?[“\"«„]\\s?$");

  /** Such words are fewer, in UTF-16 units. */
  private static final int LONGEST_LEAD = 80;

  /** Rows of links are shorter. */
  private static final int LONGEST_ROW = 200;

  private final StringBuilder text = new StringBuilder();
  private boolean listed;

  private Summary() {}

  /** Reads an item; {@code used} are lines that have a role already. */
  static String of(Item item, Title title, Set<Line> used) {
    Summary summary = new Summary();
    Set<Line> records = BibtexRecord.lines(item);
    Line above = null;
    for (Line line : item.lines()) {
      boolean translation = above == title.line() && Translation.of(above, line);
      boolean affiliation = above != null && used.contains(above) && affiliation(line);
      above = line;
      if (line == title.line()) {
        summary.add(rest(line, title), false, false);
      } else if (!translation
          && !used.contains(line)
          && !records.contains(line)
          && !affiliation
          && !names(line, item, title)
          && tells(line, item)) {
        summary.add(said(line), line.block.kind() == Block.Kind.ITEM, line.block.continues());
      }
    }
    return summary.text.toString();
  }

  /** Whether an item's first line, with its number, names the title of the citation below it. */
  private static boolean names(Line line, Item item, Title title) {
    return line == item.leader() && title.equals(TitleRule.CITED_BELOW.of(item));
  }

  /** Whether a short line says where people work. */
  private static boolean affiliation(Line line) {
    return line.text.length() < 160 && line.anchors.isEmpty() && People.organisations(line.words());
  }

  /** Whether a line that has no other role says something of the paper. */
  private static boolean tells(Line line, Item item) {
    boolean inTable = item.leader().lies(Kind.TABLE);
    boolean number = line.enumerator != null && line.words().isEmpty();
    boolean headline =
        line == item.leader() && (number || headline(line) || Occasion.in(line.text));
    boolean toPaper =
        line.linked() > 0.95
            && TitleShape.words(line.text) <= 4
            && !line.anchors.get(0).ids().isEmpty();
    boolean bareCell = inTable && line.label == null && !says(said(line));
    return !headline && !toPaper && !bareCell && !apart(line, inTable);
  }

  /** Whether an item's first line, not being the title, is a headline beside it. */
  private static boolean headline(Line line) {
    boolean bold = line.block.spans().stream().allMatch(s -> s.bold() || s.text().isBlank());
    return line.heading() || bold && line.text.length() < 120;
  }

  /** What follows the title in its own line, when it says something. */
  private static String rest(Line line, Title title) {
    String remark = Remark.behind(title);
    if (remark != null) {
      return remark;
    }
    if (VenueBehind.of(title) != null || VenueCited.of(title) != null) {
      return Remark.closing(title);
    }
    if ((title.from() > line.lead + 3 && says(line, title) || inSentence(line, title))
        && !ledIn(line, title)
        && Authors.before(title).isEmpty()) {
      return said(line);
    }
    int from = behindAddress(line, title);
    String text = line.text.substring(from, Math.max(from, ClosingLinks.start(line)));
    String rest =
        JOINT.matcher(IN_BRACKETS.matcher(text).replaceFirst("")).replaceFirst("").strip();
    boolean names = Byline.after(title) != null || People.likeness(rest) >= Byline.LIKELY;
    return (says(rest) || Remark.setsOff(title, text)) && !names ? rest : "";
  }

  /** Whether a dash parts few words from a title in quotation marks: {@code Plaid (2014) — “…”}. */
  private static boolean ledIn(Line line, Title title) {
    int from = Math.min(line.lead, title.from());
    String before = line.text.substring(from, title.from());
    return before.length() <= LONGEST_LEAD
        && LED_IN.matcher(before).find()
        && !Sentence.says(before);
  }

  /** Whether words of its own stand before a title, not only labels: {@code [PDF] (May 1843) …}. */
  private static boolean says(Line line, Title title) {
    String before = line.outside().substring(line.lead, title.from());
    return !Badges.before(line, title.from())
        && IN_BRACKET.matcher(before).replaceAll("").codePoints().anyMatch(Character::isLetter);
  }

  /** Where the words behind a title begin, past its address printed bare: {@code https://… , }. */
  private static int behindAddress(Line line, Title title) {
    for (Anchor a : line.anchors) {
      boolean next =
          a.from() >= title.to()
              && line.text
                  .substring(title.to(), a.from())
                  .codePoints()
                  .noneMatch(Character::isLetterOrDigit);
      if (next && Line.bareUrl(a)) {
        return a.to();
      }
    }
    return title.to();
  }

  /**
   * Whether a sentence goes on around the title: {@code In Attention Is All You Need they drop}.
   */
  private static boolean inSentence(Line line, Title title) {
    String before = line.text.substring(line.lead, Math.max(line.lead, title.from()));
    String after = line.text.substring(title.to()).stripLeading();
    return before.codePoints().anyMatch(Character::isLetter)
        && !after.isEmpty()
        && Character.isLowerCase(after.codePointAt(0));
  }

  /** Six words say something; fewer do when they end as a sentence does. */
  private static boolean says(String rest) {
    double words = TitleShape.words(rest);
    return words >= 6 || words >= 3 && ".!?。！？".indexOf(rest.charAt(rest.length() - 1)) >= 0;
  }

  /** Whether a line stands in the item without saying anything of the paper. */
  private static boolean apart(Line line, boolean inTable) {
    Label label = line.label;
    if (Preface.end(line) > 0) {
      return false;
    }
    boolean links =
        line.linkRow() || line.addressed() && ClosingLinks.start(line) < line.text.length();
    if (line.block.kind() == Block.Kind.RULE || links || line.text.isBlank()) {
      return true;
    }
    if (line.lies(Kind.FIGURE)
        || !inTable && line.lies(Kind.TABLE)
        || CAPTION.matcher(line.text).lookingAt() && line.text.length() < 200) {
      return true;
    }
    if (label != null && label.field() == Label.Field.RELATED) {
      return false;
    }
    if (OwnPaper.names(line) && TitleShape.words(line.text) < 30) {
      return true;
    }
    if (label != null) {
      return label.alone() || label.field() != Label.Field.SUMMARY && !prose(line);
    }
    return deadLink(line.text.strip())
        || line.text.length() < LONGEST_ROW && NOTED.matcher(line.text).matches()
        || Badges.in(line.text)
        || Badges.buttons(line)
        || Badges.status(line);
  }

  /** Whether a text is what labelled a link before it was lost: {@code [slides here]}. */
  static boolean deadLink(String text) {
    Matcher m = DEAD_LINK.matcher(text);
    return m.matches()
        && Arrays.stream(m.group(1).split("\\s")).limit(3).anyMatch(Summary::namesLink);
  }

  private static boolean namesLink(String word) {
    Label.Field field = Label.named(word);
    return field != null && field.link();
  }

  /** Whether what a label that names no summary labels is running text all the same. */
  private static boolean prose(Line line) {
    return line.label.field() == Label.Field.PROJECT_LINK
        && line.anchors.isEmpty()
        && TitleShape.words(line.words()) > 8;
  }

  private static String said(Line line) {
    if (Preface.end(line) > 0) {
      return line.text.substring(Preface.end(line));
    }
    String text = line.text.substring(0, ClosingLinks.start(line));
    return line.label == null || line.label.field() == Label.Field.RELATED
        ? text.strip()
        : text.substring(Math.min(line.lead, text.length()));
  }

  private void add(String said, boolean item, boolean continues) {
    String words = said.strip();
    boolean bullet = BULLET.matcher(words).find();
    boolean listItem = item || bullet;
    words = bullet ? BULLET.matcher(words).replaceFirst("") : words;
    if (words.isEmpty()) {
      return;
    }
    if (text.length() > 0) {
      text.append(continues || listItem && listed ? "\n" : "\n\n");
    }
    text.append(listItem ? "- " : "").append(words);
    listed = listItem;
  }
}
