/**
 * Keeps the library: reads new exports of the outbox into the catalogue, writes down what cannot be
 * told again from the folders, and keeps the files that are made of papers up to date: what changed
 * is written, the rest copied or left alone. All of it is derived: its failure holds back no
 * digest.
 */
package paperboy.librarian;
