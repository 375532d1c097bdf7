/**
 * What becomes of an input between the inbox and {@code .done}: the order in which its exports
 * appear, the ledger is written and the input moves, what start-up repairs after a crash, the
 * account of it all, and second tries.
 */
package paperboy.intake;
