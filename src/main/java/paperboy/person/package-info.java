/** People as digests print them: names, and lists of names. */
package paperboy.person;
