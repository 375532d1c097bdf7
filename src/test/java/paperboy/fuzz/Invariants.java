package paperboy.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import org.commonmark.ext.front.matter.YamlFrontMatterExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.parser.Parser;
import paperboy.Paperboy;
import paperboy.document.Document;
import paperboy.document.Source;
import paperboy.export.DigestSchema;
import paperboy.export.Export;
import paperboy.folder.RefusedException;
import paperboy.model.Digest;
import paperboy.model.Entry;
import paperboy.model.Provenance;
import paperboy.read.decode.UnreadableException;
import paperboy.route.Press;

/** What holds for every input, however odd: it goes through the whole press, or is refused. */
final class Invariants {

  private static final long LONGEST = 5_000_000_000L;

  /** What may take that long; an input twice as long may take twice the time. */
  private static final long LARGE = 1 << 18;

  /** Refusals that excuse no input of these sizes. */
  private static final List<String> INEXCUSABLE = List.of("too-slow", "too-large");

  private static final Press PRESS = Paperboy.press();
  private static final DigestSchema SCHEMA = new DigestSchema();
  private static final YAMLMapper YAML = new YAMLMapper();

  private static final Parser MARKDOWN =
      Parser.builder().extensions(List.of(YamlFrontMatterExtension.create())).build();

  private static final OperatingSystemMXBean SYSTEM =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  static {
    // A cold program is slow whatever the input.
    Seeds.ALL.stream().limit(20).forEach(Invariants::pressed);
  }

  private final Tally tally;

  /**
   * @param target what the inputs are made by, for the tally
   */
  Invariants(String target) {
    this.tally = new Tally(target);
  }

  /**
   * Checks an input and everything in it.
   *
   * @return the processor time the press took, in nanoseconds; not that of the checks
   * @throws AssertionError if anything is broken; the input is kept when a tally is
   */
  long check(Source source) {
    long began = SYSTEM.getProcessCpuTime();
    long took = 0;
    try {
      List<Source> members = PRESS.unpack().apply(source);
      took = SYSTEM.getProcessCpuTime() - began;
      for (Source member : members) {
        took += pressed(member);
      }
    } catch (UnreadableException | RefusedException refused) {
      if (!excused(source, refused)) {
        throw broken(source, "is refused: " + refused.getMessage(), refused);
      }
    } catch (RuntimeException | Error e) {
      throw broken(source, "throws " + e, e);
    }
    tally.add(source, took);
    if (took > LONGEST * Math.max(1, source.bytes().length / LARGE)) {
      throw broken(source, "takes " + took / 1_000_000 + " ms", null);
    }
    return took;
  }

  /** A broken invariant as an error to throw; the input is kept when a tally is. */
  AssertionError broken(Source source, String what, Throwable cause) {
    String message = source.path() + " of " + source.bytes().length + " bytes " + what;
    AssertionError error = new AssertionError(message, cause);
    if (cause != null) {
      error.setStackTrace(cause.getStackTrace());
    }
    tally.keep(source, error);
    return error;
  }

  /** Whether a refusal names its reason, and none that inputs of these sizes may have. */
  private static boolean excused(Source source, RuntimeException refusal) {
    return refusal instanceof RefusedException refused
        ? !INEXCUSABLE.contains(refused.code())
        : refusal.getMessage().contains(source.path());
  }

  /** Checks one source; gives how long the press took. */
  private static long pressed(Source source) {
    long began = SYSTEM.getProcessCpuTime();
    Document document;
    try {
      document = PRESS.read().apply(source);
    } catch (UnreadableException unreadable) {
      require(excused(source, unreadable), unreadable.getMessage());
      return SYSTEM.getProcessCpuTime() - began;
    }
    Digest digest = PRESS.find().andThen(PRESS.normalise()).apply(document);
    List<Export> exports = PRESS.print().apply(digest).exports();
    long took = SYSTEM.getProcessCpuTime() - began;
    digest.entries().forEach(entry -> inside(entry, document.text()));
    exports.forEach(export -> intact(export, digest));
    require(exports.equals(PRESS.print().apply(digest).exports()), "is exported in two ways");
    if (Arrays.hashCode(source.bytes()) % 8 == 0) {
      List<Export> again = PRESS.print().apply(PRESS.digest(source)).exports();
      require(exports.equals(again), "is pressed in two ways");
      PRESS.explanation(source);
    }
    return took;
  }

  private static void inside(Entry entry, String text) {
    Provenance p = entry.provenance();
    boolean whole = 0 <= p.start() && p.start() <= p.end() && p.end() <= text.length();
    boolean title =
        0 <= p.titleStart() && p.titleStart() <= p.titleEnd() && p.titleEnd() <= text.length();
    require(whole && title, "has " + p + " in " + text.length() + " characters");
  }

  private static void intact(Export export, Digest digest) {
    if (export.name().endsWith(".json")) {
      require(
          SCHEMA.faults(export.content()).isEmpty(), SCHEMA.faults(export.content()).toString());
    } else {
      markdown(export.content(), digest.entries().size());
    }
  }

  private static void markdown(String text, int entries) {
    int end = text.indexOf("\n---\n", 4);
    require(text.startsWith("---\n") && end > 0, "has no front matter");
    try {
      JsonNode head = YAML.readTree(text.substring(4, end));
      require(head.path("papers").asInt(-1) == entries, "has the front matter " + head);
      require(head.path("source").isTextual(), "has no source in its front matter");
    } catch (IOException e) {
      throw new AssertionError("has broken front matter: " + e.getMessage(), e);
    }
    Seen seen = new Seen();
    MARKDOWN.parse(text).accept(seen);
    require(seen.entries == entries, "has " + seen.entries + " headings of " + entries);
    require(!seen.html, "has HTML in its Markdown");
  }

  private static void require(boolean held, String otherwise) {
    if (!held) {
      throw new AssertionError(otherwise);
    }
  }

  /** What a page made of the Markdown would hold. */
  private static final class Seen extends AbstractVisitor {
    private int entries;
    private boolean html;

    @Override
    public void visit(Heading heading) {
      entries += heading.getLevel() == 3 ? 1 : 0;
      visitChildren(heading);
    }

    @Override
    public void visit(HtmlBlock block) {
      html = true;
    }

    @Override
    public void visit(HtmlInline inline) {
      html = true;
    }
  }
}
