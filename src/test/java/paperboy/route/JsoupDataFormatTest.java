package paperboy.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.apache.camel.Exchange;
import org.apache.camel.RoutesBuilder;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.test.junit5.CamelTestSupport;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsoupDataFormatTest extends CamelTestSupport {

  private static final String PAGE =
      "<!doctype html><meta charset=%s><title>中文</title><p>日報 & 內容</p>";

  @Override
  protected RoutesBuilder createRouteBuilder() {
    return new RouteBuilder() {
      @Override
      public void configure() {
        from("direct:reference").unmarshal("jsoup");
        from("direct:custom").unmarshal().custom("jsoup");
        from("direct:instance").unmarshal(new JsoupDataFormat());
        from("direct:back").unmarshal("jsoup").marshal("jsoup");
        from("direct:title").unmarshal("jsoup").transform(simple("${body.title()}"));
      }
    };
  }

  @ParameterizedTest
  @ValueSource(strings = {"reference", "custom", "instance"})
  void anyFormMakesATree(String form) {
    Document page =
        template.requestBody(
            "direct:" + form, page("UTF-8").getBytes(StandardCharsets.UTF_8), Document.class);
    assertThat(page.title()).isEqualTo("中文");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "GB18030", "Big5"})
  void decodesByWhatThePageDeclares(String charset) {
    byte[] bytes = page(charset).getBytes(Charset.forName(charset));
    assertThat(template.requestBody("direct:title", bytes, String.class)).isEqualTo("中文");
  }

  @Test
  void theExchangesCharsetIsListenedTo() {
    byte[] bytes = "<title>\u00e9t\u00e9</title>".getBytes(StandardCharsets.UTF_16BE);
    String title =
        template
            .send(
                "direct:title",
                e -> {
                  e.getMessage().setBody(bytes);
                  e.setProperty(Exchange.CHARSET_NAME, "UTF-16BE");
                })
            .getMessage()
            .getBody(String.class);

    assertThat(title).isEqualTo("\u00e9t\u00e9");
  }

  @Test
  void becomesBytesAgain() {
    byte[] bytes = page("UTF-8").getBytes(StandardCharsets.UTF_8);
    String html =
        new String(
            template.requestBody("direct:back", bytes, byte[].class), StandardCharsets.UTF_8);
    assertThat(html).startsWith("<!doctype html>").contains("<title>中文</title>", "日報 &amp; 內容");
  }

  private static String page(String charset) {
    return PAGE.formatted(charset);
  }
}
