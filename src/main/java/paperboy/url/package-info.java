/**
 * Web addresses as people print them: taken apart leniently, put together again, unwrapped from the
 * redirectors that carry their target inside. Nothing here opens a connection.
 */
package paperboy.url;
