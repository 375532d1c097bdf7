/**
 * A digest written down: {@link paperboy.export.JsonExport} for programs, {@link
 * paperboy.export.MarkdownExport} for people and site generators, both under the name that {@link
 * paperboy.export.DigestId} gives. Whatever an article says is data here: nothing in it can become
 * markup, and the same digest always gives the same bytes.
 */
package paperboy.export;
