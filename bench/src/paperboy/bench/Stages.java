package paperboy.bench;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.jsoup.Jsoup;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import paperboy.Paperboy;
import paperboy.document.Document;
import paperboy.document.Source;
import paperboy.model.Digest;
import paperboy.route.Edition;
import paperboy.route.Press;

/** Each stage alone, and jsoup with the same bytes. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class Stages {

  /** The size of the page. */
  @Param({"10", "93", "1000", "10000"})
  public int kilobytes;

  private final Press press = Paperboy.press();
  private Source source;
  private Document document;
  private Digest found;
  private Digest digest;

  /** Makes what each stage is given. */
  @Setup
  public void prepare() {
    source = GeneratedPage.of(0, kilobytes * 1000);
    document = press.read().apply(source);
    found = press.find().apply(document);
    digest = press.normalise().apply(found);
  }

  /** What nobody can be below who parses with it. */
  @Benchmark
  public Object jsoup() {
    return Jsoup.parse(new String(source.bytes(), StandardCharsets.UTF_8));
  }

  /** Bytes to a document, parsing included. */
  @Benchmark
  public Document read() {
    return press.read().apply(source);
  }

  /** A document to the papers in it. */
  @Benchmark
  public Digest extract() {
    return press.find().apply(document);
  }

  /** Papers as found to one form. */
  @Benchmark
  public Digest normalise() {
    return press.normalise().apply(found);
  }

  /** A digest to JSON and Markdown. */
  @Benchmark
  public Edition export() {
    return press.print().apply(digest);
  }
}
