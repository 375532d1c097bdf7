package paperboy.route;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.apache.camel.Exchange;
import org.apache.camel.spi.DataFormat;
import org.apache.camel.spi.DataFormatName;
import org.apache.camel.support.ExchangeHelper;
import org.apache.camel.support.service.ServiceSupport;
import org.jsoup.nodes.Document;
import paperboy.document.Source;
import paperboy.read.decode.Decoder;
import paperboy.read.html.HtmlParser;

/**
 * Camel's bridge to jsoup: {@code .unmarshal("jsoup")} makes an HTML page's bytes an {@link
 * Document org.jsoup.nodes.Document}, decoded by byte order mark, the exchange's charset, {@code
 * <meta>} or detection; {@code .marshal("jsoup")} makes them bytes again.
 *
 * <pre>{@code
 * from("file:pages").unmarshal("jsoup").log("${body.title()}");
 * }</pre>
 */
public final class JsoupDataFormat extends ServiceSupport implements DataFormat, DataFormatName {

  @Override
  public String getDataFormatName() {
    return "jsoup";
  }

  @Override
  public Document unmarshal(Exchange exchange, InputStream page) throws IOException {
    Source source = new Source("page", page.readAllBytes());
    String stated = ExchangeHelper.getCharsetName(exchange, false);
    return HtmlParser.parse(Decoder.decode(source, stated).text());
  }

  @Override
  public void marshal(Exchange exchange, Object page, OutputStream out) throws Exception {
    Document document =
        exchange.getContext().getTypeConverter().mandatoryConvertTo(Document.class, exchange, page);
    Charset charset = document.charset() == null ? StandardCharsets.UTF_8 : document.charset();
    out.write(document.outerHtml().getBytes(charset));
  }
}
