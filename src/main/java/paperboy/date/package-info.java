/** Dates and periods as digests print them: value classes that keep the precision printed. */
package paperboy.date;
