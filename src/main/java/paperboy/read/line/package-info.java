/**
 * What all formats share in making blocks: collapsing and styling text, telling hard wraps from
 * meant line ends, and linking bare addresses.
 */
package paperboy.read.line;
