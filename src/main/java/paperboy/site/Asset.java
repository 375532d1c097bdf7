package paperboy.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The site's fixed files: the same for every library, kept as resources beside the classes. */
enum Asset {
  STYLE("site.css"),
  SEARCH("search.js"),
  COPY("copy.js"),
  ICON("icon.svg");

  private final SiteFile file;

  /** Every page names it, and a hash takes longer than a page. */
  private final String address;

  Asset(String name) {
    this.file = new SiteFile("assets/" + name, resource(name));
    this.address = file.path() + "?" + file.fingerprint();
  }

  SiteFile file() {
    return file;
  }

  /** Where pages find it, from the site's folder; another content has another address. */
  String address() {
    return address;
  }

  private static String resource(String name) {
    try (InputStream in = Asset.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + name + "; rebuild the program");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}
