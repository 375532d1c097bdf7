/**
 * Bytes to documents. {@link paperboy.read.Readers} decodes an input, tells its {@link
 * paperboy.read.Format} by content first and name second, and hands it to the format's reader.
 *
 * <ul>
 *   <li>{@code decode}: bytes to text, and the refusal of what is none
 *   <li>{@code line}: text to blocks, shared by all formats
 *   <li>{@code html}, {@code markdown}, {@code text}, {@code feed}, {@code mail}: a reader each
 * </ul>
 */
package paperboy.read;
