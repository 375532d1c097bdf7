/** The language a text is written in, told by its script and its commonest words. */
package paperboy.language;
