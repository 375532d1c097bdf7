package paperboy.route;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import paperboy.document.Document;
import paperboy.document.Source;
import paperboy.export.Export;
import paperboy.export.Exporter;
import paperboy.export.MarkdownExport;
import paperboy.export.MarkdownFlavour;
import paperboy.model.Digest;

/**
 * The stages every input passes, in order. None knows another; this is where they meet. A stage
 * that hangs, nests too deep or takes all memory fails the one source it was given.
 *
 * @param unpack a source's own sources: the members of an archive, else the source alone
 * @param read bytes to what they say
 * @param find what they say to the papers in it
 * @param normalise papers as found to one form
 * @param explain why a document's papers are taken for papers, in lines for people
 * @param exporters the formats that digests are written in
 * @param limit how long a stage may take with one source
 */
public record Press(
    Function<Source, List<Source>> unpack,
    Function<Source, Document> read,
    Function<Document, Digest> find,
    UnaryOperator<Digest> normalise,
    Function<Document, List<String>> explain,
    List<Exporter> exporters,
    Duration limit) {

  public Press {
    Objects.requireNonNull(unpack, "unpack");
    Objects.requireNonNull(read, "read");
    Objects.requireNonNull(find, "find");
    Objects.requireNonNull(normalise, "normalise");
    Objects.requireNonNull(explain, "explain");
    exporters = List.copyOf(exporters);
    Objects.requireNonNull(limit, "limit");
  }

  @Override
  public Function<Source, List<Source>> unpack() {
    return guarded(unpack);
  }

  @Override
  public Function<Source, Document> read() {
    return guarded(read);
  }

  @Override
  public Function<Document, Digest> find() {
    return guarded(find);
  }

  @Override
  public UnaryOperator<Digest> normalise() {
    return guarded(normalise)::apply;
  }

  /** A digest with its exports in every format. */
  public Function<Digest, Edition> print() {
    return guarded(this::edition);
  }

  /** A stage, or a whole of several, that fails alone. */
  <A, B> Function<A, B> guarded(Function<A, B> stage) {
    return new Guarded<>(stage, limit);
  }

  private Edition edition(Digest digest) {
    List<Export> exports = exporters.stream().map(e -> e.export(digest)).toList();
    return new Edition(digest, exports);
  }

  /** The digest of one source, without any route: for looking at. */
  public Digest digest(Source source) {
    return read().andThen(find()).andThen(normalise()).apply(source);
  }

  /** Why the papers of one source are taken for papers. */
  public List<String> explanation(Source source) {
    return read().andThen(guarded(explain)).apply(source);
  }

  /** The same press with some of its formats: {@code press.in(Set.of("json"))}. */
  public Press in(Set<String> formats) {
    List<Exporter> chosen = exporters.stream().filter(e -> formats.contains(e.format())).toList();
    return new Press(unpack, read, find, normalise, explain, chosen, limit);
  }

  /** The same press with Markdown for others: {@code press.marked(MarkdownFlavour.HUGO)}. */
  public Press marked(MarkdownFlavour flavour) {
    List<Exporter> others =
        exporters.stream()
            .map(e -> e instanceof MarkdownExport ? new MarkdownExport(flavour) : e)
            .toList();
    return new Press(unpack, read, find, normalise, explain, others, limit);
  }

  /** The same press with another limit: {@code press.within(Duration.ofMinutes(2))}. */
  public Press within(Duration time) {
    return new Press(unpack, read, find, normalise, explain, exporters, time);
  }
}
