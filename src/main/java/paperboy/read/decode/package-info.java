/** Bytes to text: byte order marks, declarations, detection; binary data is refused here. */
package paperboy.read.decode;
