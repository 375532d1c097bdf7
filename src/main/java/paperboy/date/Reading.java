package paperboy.date;

import java.time.YearMonth;
import paperboy.date.Element.Slot;

/**
 * A form that fits a stretch of tokens.
 *
 * @param form what it means
 * @param slots the numbers it holds, by {@link Slot}; 0 for none
 * @param end the index after its last token
 */
record Reading(Form form, int[] slots, int end) {

  int year() {
    return slots[Slot.YEAR.ordinal()];
  }

  int month() {
    return slots[Slot.MONTH.ordinal()];
  }

  int day() {
    return slots[Slot.DAY.ordinal()];
  }

  int nth() {
    return slots[Slot.NTH.ordinal()];
  }

  Reading until(int further) {
    return new Reading(form, slots, further);
  }

  /** The reading with numbers in place of those it lacks. */
  Reading completed(int year, int month) {
    int[] full = slots.clone();
    full[Slot.YEAR.ordinal()] = year() == 0 ? year : year();
    full[Slot.MONTH.ordinal()] = month() == 0 ? month : month();
    return new Reading(form, full, end);
  }

  /** The reading with day and month told apart, or itself where nothing tells them. */
  Reading ordered(PrintedDate.Order known) {
    int a = slots[Slot.A.ordinal()];
    int b = slots[Slot.B.ordinal()];
    if (a == 0) {
      return this;
    }
    PrintedDate.Order order = order(known);
    if (order == PrintedDate.Order.UNKNOWN) {
      return this;
    }
    boolean dayFirst = order == PrintedDate.Order.DAY_FIRST;
    int[] told = slots.clone();
    told[Slot.A.ordinal()] = 0;
    told[Slot.DAY.ordinal()] = dayFirst ? a : b;
    told[Slot.MONTH.ordinal()] = dayFirst ? b : a;
    return new Reading(form, told, end);
  }

  /** The order of day and month that its own numbers allow, else the one known. */
  PrintedDate.Order order(PrintedDate.Order known) {
    int a = slots[Slot.A.ordinal()];
    int b = slots[Slot.B.ordinal()];
    if (a > 12 || a == b) {
      return PrintedDate.Order.DAY_FIRST;
    }
    return b > 12 ? PrintedDate.Order.MONTH_FIRST : known;
  }

  /** Whether year, month and day are known and there is such a day. */
  boolean valid() {
    return year() > 0
        && month() >= 1
        && month() <= 12
        && day() >= 1
        && YearMonth.of(year(), month()).isValidDay(day());
  }
}
