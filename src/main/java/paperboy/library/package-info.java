/**
 * Files that hold the whole library, for reference managers, feed readers and scripts: papers in,
 * text out.
 */
package paperboy.library;
