/**
 * HTML to blocks. {@link paperboy.read.html.HtmlParser} makes the tree; a survey of it tells sizes
 * and repetitions; {@link paperboy.read.html.HtmlBlocks} walks it once. Markdown, mails and feeds
 * come through here too.
 */
package paperboy.read.html;
