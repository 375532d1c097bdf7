/** Markdown to blocks, by way of HTML; positions stay those of the Markdown. */
package paperboy.read.markdown;
