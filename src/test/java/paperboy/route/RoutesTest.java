package paperboy.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.camel.CamelExecutionException;
import org.apache.camel.RoutesBuilder;
import org.apache.camel.test.junit5.CamelTestSupport;
import org.junit.jupiter.api.Test;
import paperboy.document.Source;
import paperboy.folder.RefusedException;
import paperboy.read.decode.UnreadableException;

/** The routes behind the inbox, each at its {@code direct:} end. */
class RoutesTest extends CamelTestSupport {

  private final List<String> delivered = new ArrayList<>();
  private final Press press =
      Presses.plain(
          source ->
              Stream.of(text(source).split("\\+"))
                  .map(
                      part ->
                          new Source(
                              source.path() + "!" + part, part.getBytes(StandardCharsets.UTF_8)))
                  .toList());

  @Override
  protected RoutesBuilder[] createRouteBuilders() {
    return new RoutesBuilder[] {
      new SourceRoute(press), new DigestRoute(press), new OutboxRoute(press, this::deliver)
    };
  }

  @Test
  void aSourceBecomesExportsInEveryFormat() {
    Edition edition = template.requestBody("direct:digest", source("a.txt", "x"), Edition.class);
    assertThat(edition.exports()).extracting("name").containsExactly("a-txt.json", "a-txt.md");
    assertThat(delivered).containsExactly("a.txt");
  }

  @Test
  void everyMemberOfASourceIsADigest() {
    Source source = source("x.zip", "a+b+c");
    Object body = template.requestBody("direct:source", source);
    assertThat(delivered).containsExactly("x.zip!a", "x.zip!b", "x.zip!c");
    assertThat(body).isSameAs(source);
  }

  @Test
  void oneBadMemberFailsTheSourceButNotTheOthers() {
    assertThatThrownBy(() -> template.requestBody("direct:source", source("x.zip", "a+BAD+c")))
        .isInstanceOf(CamelExecutionException.class)
        .hasCauseInstanceOf(UnreadableException.class);
    assertThat(delivered).containsExactly("x.zip!a", "x.zip!c");
  }

  @Test
  void whatAStageThrowsReachesTheCaller() {
    assertThatThrownBy(() -> template.requestBody("direct:digest", source("a.txt", "BAD")))
        .hasCauseInstanceOf(UnreadableException.class);
    assertThatThrownBy(() -> template.requestBody("direct:digest", source("a.txt", "DEEP")))
        .hasRootCauseInstanceOf(RefusedException.class);
    assertThatThrownBy(() -> template.requestBody("direct:digest", source("a.txt", "FULL")))
        .hasRootCauseMessage("No space left on device");
  }

  @Test
  void everyRouteIsNamedAfterItsEndpoint() {
    assertThat(context.getRoutes())
        .allSatisfy(
            route ->
                assertThat(route.getEndpoint().getEndpointUri())
                    .isEqualTo("direct://" + route.getRouteId()));
  }

  private void deliver(Edition edition) {
    if (edition.digest().title().equals("FULL")) {
      throw new UncheckedIOException(new IOException("No space left on device"));
    }
    delivered.add(edition.digest().origin().file());
  }

  private static Source source(String path, String text) {
    return new Source(path, text.getBytes(StandardCharsets.UTF_8));
  }

  private static String text(Source source) {
    return new String(source.bytes(), StandardCharsets.UTF_8);
  }
}
