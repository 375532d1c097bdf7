/** Messages about new and changed digests and papers, for whoever is downstream. */
package paperboy.publish;
