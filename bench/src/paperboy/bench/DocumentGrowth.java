package paperboy.bench;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import paperboy.Paperboy;
import paperboy.document.Source;
import paperboy.route.Press;

/** What a kilobyte costs as documents grow. */
final class DocumentGrowth implements Part {

  private static final int MICROS = 1000;
  private static final int WARMING_SECONDS = 3;

  private final Press press = Paperboy.press();

  @Override
  public void measure(Scale scale, Report report) {
    report.table(
        "The press alone, warm, by size of the page; processor time in multiples of jsoup's:",
        "kB",
        "jsoup, ms",
        "press",
        "press, µs a kB");
    List<Integer> sizes =
        scale == Scale.QUICK ? List.of(10, 100, 1000) : List.of(10, 100, 1000, 10_000);
    for (int kilobytes : sizes) {
      Source page = GeneratedPage.of(0, kilobytes * 1000);
      Runnable whole = () -> press.print().apply(press.digest(page));
      Runnable parse = () -> Jsoup.parse(new String(page.bytes(), StandardCharsets.UTF_8));
      CpuTime.repeat(WARMING_SECONDS, parse);
      CpuTime.repeat(WARMING_SECONDS, whole);
      double jsoup = CpuTime.millisEach(parse);
      double millis = CpuTime.millisEach(whole);
      report.row(kilobytes, jsoup, millis / jsoup, millis * MICROS / kilobytes);
    }
  }
}
