/**
 * The folders people see: what in the inbox is an input and has stopped growing, where it goes when
 * it is handled ({@code .done}, {@code .failed} with a report), and how exports get into the outbox
 * whole or not at all. Plain files; nothing here knows of routes.
 */
package paperboy.folder;
