/** RSS and Atom to blocks: a post an item, its body read as HTML or text. */
package paperboy.read.feed;
