/** What every part of the program does to text in the same way. */
package paperboy.text;
