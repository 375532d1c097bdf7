package paperboy.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import paperboy.document.Source;
import paperboy.read.decode.UnreadableException;

class ArchivesTest {
  private static final byte[] PAGE = "<h1>Papers</h1>".getBytes(StandardCharsets.UTF_8);

  @Test
  void givesDigestsOnly() throws IOException {
    byte[] zip =
        zip(
            StandardCharsets.UTF_8,
            "a.html",
            "b/c.MD",
            "b/d.png",
            ".hidden.html",
            "__MACOSX/a.html",
            "p_files/x.html",
            "noextension");
    assertThat(paths("in/x.zip", zip)).containsExactly("in/x.zip!a.html", "in/x.zip!b/c.MD");
  }

  @Test
  void takesNamesForNamesOnly() throws IOException {
    byte[] zip =
        zip(
            StandardCharsets.UTF_8,
            "../../etc/a.html",
            "/b.html",
            "c\\d.html",
            "e!f.html",
            "./a.html");
    assertThat(paths("x.zip", zip))
        .containsExactly(
            "x.zip!etc/a.html", "x.zip!b.html", "x.zip!c/d.html", "x.zip!e_f.html", "x.zip!a.html");
  }

  @Test
  void tellsMembersOfOneNameApart() throws IOException {
    byte[] zip = zip(StandardCharsets.UTF_8, "a.html", "./a.html");
    assertThat(paths("x.zip", zip)).containsExactly("x.zip!a.html", "x.zip!a-2.html");
  }

  @Test
  void readsNamesOfOldPackers() throws IOException {
    byte[] zip = zip(Charset.forName("GBK"), "大语言模型论文周报第二十六期精选.html");
    assertThat(paths("x.zip", zip)).containsExactly("x.zip!大语言模型论文周报第二十六期精选.html");
  }

  @Test
  void readsMembers() throws IOException {
    Source member =
        Archives.members(new Source("x.zip", zip(StandardCharsets.UTF_8, "a.html"))).get(0);
    assertThat(new Readers().read(member).blocks().get(0).text()).isEqualTo("Papers");
    assertThat(member.name()).isEqualTo("a.html");
  }

  @Test
  void unpacksGzip() throws IOException {
    Source gz = new Source("weekly.html.gz", gzip(PAGE));
    assertThat(Archives.packed(gz)).isTrue();
    assertThat(Archives.members(gz))
        .extracting(Source::path)
        .containsExactly("weekly.html.gz!weekly.html");
    assertThat(Archives.members(gz).get(0).bytes()).isEqualTo(PAGE);
  }

  @Test
  void refusesBombs() throws IOException {
    byte[] bomb = gzip(new byte[30 * 1024 * 1024]);
    refused(new Source("x.gz", bomb), "over-limit", "times its own size");
  }

  @Test
  void refusesTooManyMembers() throws IOException {
    String[] names = new String[2001];
    Arrays.setAll(names, i -> i + ".html");
    refused(new Source("x.zip", zip(StandardCharsets.UTF_8, names)), "over-limit", "2000 members");
  }

  @Test
  void refusesDamagedArchives() throws IOException {
    byte[] gz = gzip(PAGE);
    refused(new Source("x.gz", Arrays.copyOf(gz, gz.length - 12)), "damaged", "cannot be unpacked");
  }

  @Test
  void isNoArticleItself() throws IOException {
    Source zip = new Source("x.html", zip(StandardCharsets.UTF_8, "a.html"));
    assertThatThrownBy(() -> new Readers().read(zip))
        .isInstanceOf(UnreadableException.class)
        .hasMessageContaining("x.html is an archive");
  }

  @Test
  void findsDigestsAttachedToMails() {
    String mail =
        """
        From: a@example.org
        Subject: Papers
        Date: Sun, 30 Jun 2024 10:00:00 +0000
        MIME-Version: 1.0
        Content-Type: multipart/mixed; boundary=b

        --b
        Content-Type: text/plain

        The digest is attached.
        --b
        Content-Type: text/html; name="ignored.html"
        Content-Disposition: attachment; filename*=UTF-8''w%C3%B6chentlich.html
        Content-Transfer-Encoding: base64

        PGgxPlBhcGVyczwvaDE+
        --b
        Content-Type: image/png
        Content-Disposition: attachment; filename="a.png"
        Content-Transfer-Encoding: base64

        iVBORw0KGgo=
        --b--
        """;
    Source source = new Source("m.eml", mail.getBytes(StandardCharsets.UTF_8));
    List<Source> members = Archives.members(source);
    assertThat(members).extracting(Source::path).containsExactly("m.eml!wöchentlich.html");
    assertThat(members.get(0).bytes()).isEqualTo(PAGE);
    assertThat(new Readers().read(source).blocks().get(0).text())
        .isEqualTo("The digest is attached.");
  }

  @Test
  void otherInputsHoldNone() {
    assertThat(Archives.members(new Source("a.html", PAGE))).isEmpty();
  }

  private static List<String> paths(String path, byte[] bytes) {
    return Archives.members(new Source(path, bytes)).stream().map(Source::path).toList();
  }

  private static void refused(Source source, String code, String why) {
    assertThatThrownBy(() -> Archives.members(source))
        .isInstanceOf(UnreadableException.class)
        .hasMessageContaining(source.path())
        .hasMessageContaining(why)
        .extracting(e -> ((UnreadableException) e).code())
        .isEqualTo(code);
  }

  private static byte[] zip(Charset charset, String... names) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, charset)) {
      for (String name : names) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(PAGE);
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] gzip(byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(content);
    }
    return bytes.toByteArray();
  }
}
