package paperboy.extract;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import paperboy.document.Block;
import paperboy.document.Container;
import paperboy.document.Container.Kind;

/**
 * The fields that a table's head gives to the cells below it: under {@code Authors} stand authors.
 * A column of titles labels no line, because it often holds the summary as well; {@link
 * TitleRule#HEADED} looks there first.
 */
final class Columns {

  private static final Set<Label.Field> TOLD =
      EnumSet.of(
          Label.Field.AUTHORS,
          Label.Field.AFFILIATION,
          Label.Field.VENUE,
          Label.Field.SOURCE,
          Label.Field.DATE,
          Label.Field.CATEGORY,
          Label.Field.SUMMARY,
          Label.Field.COMMENTS,
          Label.Field.TITLE);

  /** {@code Authors & year}, {@code 作者 / 年份}: what parts the fields of one column. */
  private static final Pattern SEVERAL =
      Pattern.compile("\\s?[&＆/,，、(（+]|\\s(?:and|und|et|y)\\s|[和与與]");

  private final Map<Container, Map<String, Label.Field>> heads = new IdentityHashMap<>();

  /** Reads the heads of all tables. */
  Columns(List<Block> blocks) {
    for (Block block : blocks) {
      Container head = block.in().nearest(Kind.HEADER_CELL);
      Container table = block.in().nearest(Kind.TABLE);
      Label.Field field = head == null || table == null ? null : field(block.text());
      if (field != null && TOLD.contains(field)) {
        heads.computeIfAbsent(table, t -> new HashMap<>()).putIfAbsent(column(head), field);
      }
    }
  }

  private static Label.Field field(String head) {
    Label.Field named = Label.headsTitles(head) ? Label.Field.TITLE : Label.named(head);
    String first = SEVERAL.split(head, 2)[0];
    Label.Field leading = named == null ? Label.named(first) : null;
    return leading == Label.Field.AUTHORS || leading == Label.Field.VENUE ? leading : named;
  }

  /** The field a block's column is headed with; null outside tables and under other heads. */
  Label.Field of(Block block) {
    Container cell = block.in().nearest(Kind.CELL);
    Container table = cell == null ? null : cell.nearest(Kind.TABLE);
    return table == null || !heads.containsKey(table) ? null : heads.get(table).get(column(cell));
  }

  /** A cell's shape ends in its column: {@code td:2}. */
  private static String column(Container cell) {
    return cell.shape().substring(cell.shape().lastIndexOf(':') + 1);
  }
}
