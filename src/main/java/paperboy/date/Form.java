package paperboy.date;

import java.util.Locale;

/** What a form of {@code forms.txt} means; there in kebab case. */
enum Form {
  NONE,
  DATE,
  MAIL_DATE,
  WEEKDAY,
  WEEKDAY_AFTER,
  TIME,
  ZONE,
  MONTH,
  BARE_MONTH,
  BARE_YEAR,
  DAY_MONTH,
  PAIR,
  OPEN,
  MONTH_DAY,
  DAY,
  MONTH_NAME,
  YEAR_TAIL,
  TO,
  HALF,
  THIRD,
  WEEK,
  MONTH_WEEK,
  LAST_WEEK,
  QUARTER,
  HALF_YEAR;

  static Form named(String name) {
    return valueOf(name.replace('-', '_').toUpperCase(Locale.ROOT));
  }
}
