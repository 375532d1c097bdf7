/** Mails and saved pages (MHTML): the part that says most is decoded and read as HTML or text. */
package paperboy.read.mail;
