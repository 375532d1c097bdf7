/**
 * Papers across digests: the same paper mentioned in five newsletters is one {@link
 * paperboy.catalogue.Paper} with five {@link paperboy.catalogue.Mention}s. Plain values and the
 * rules of what is the same; where they are kept is the store's business.
 */
package paperboy.catalogue;
