/** Links: cleaned, unwrapped, resolved, and named by what stands at their other end. */
package paperboy.link;
