/** A digest and its entries: what the export contract writes down, as plain records. */
package paperboy.model;
