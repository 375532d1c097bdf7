/** TeX that was printed into plain text, as the characters it stands for. Knows nothing else. */
package paperboy.latex;
