package paperboy.site;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import paperboy.catalogue.Paper;

/** What lists know of a paper and of the digests that mention it, to be written down as a line. */
record PaperLine(Listed paper, List<ListedDigest> digests) {

  private static final JsonMapper JSON = new JsonMapper();

  static PaperLine of(Paper paper) {
    return new PaperLine(
        Listed.of(paper), paper.digests().distinct().map(ListedDigest::of).toList());
  }

  String write() {
    try {
      return JSON.writeValueAsString(this);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("records of plain values are always JSON", e);
    }
  }

  /**
   * @throws IllegalArgumentException if it is not such a line
   */
  static PaperLine read(String line) {
    try {
      return JSON.readValue(line, PaperLine.class);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("not a line of the site's list: " + line, e);
    }
  }
}
