/** The library as a static web site: papers and digests in, files out. */
package paperboy.site;
