/**
 * Brings what a digest says of its papers into one form: one small class a rule, applied in the
 * order {@link paperboy.normalise.Normalisers} declares. Each rule is idempotent.
 */
package paperboy.normalise;
