/** Plain text to blocks: paragraphs, wrapped or not, lists, headings, rules. */
package paperboy.read.text;
