/**
 * Keeps the library: reads new exports of the outbox into the catalogue, writes down what cannot be
 * told again from the folders, and rebuilds the files that are made of all papers. All of it is
 * derived: its failure holds back no digest.
 */
package paperboy.librarian;
