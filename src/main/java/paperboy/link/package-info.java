/**
 * Links: {@link paperboy.link.Links} cleans, resolves and compares them and names them by what
 * stands at their other end: {@code hosts.txt} and {@code papers.txt} say it by address, {@code
 * labels.txt} by printed label. Nothing here opens a connection.
 */
package paperboy.link;
