/**
 * Dates and periods as digests print them: {@link paperboy.date.PrintedDate} and {@link
 * paperboy.date.Period} keep the precision printed and never invent a day.
 *
 * <p>A text becomes {@code Tokens}; {@code Forms} reads the forms of {@code forms.txt}, made of the
 * words of {@code words.txt}, off them in any of the languages there; {@code Dates}, {@code Range}
 * and {@code Periods} make sense of what was read. A new way to write a date is a line of {@code
 * forms.txt}, a new language some words.
 */
package paperboy.date;
