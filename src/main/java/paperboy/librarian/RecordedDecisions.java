package paperboy.librarian;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import paperboy.catalogue.Apart;
import paperboy.catalogue.GivenNames;
import paperboy.store.Decisions;

/**
 * Decisions in the database and, before they count, in the journal beside it. What the database
 * does not know of the journal is read into it first.
 */
final class RecordedDecisions implements GivenNames {

  private final Decisions decisions;
  private final Journal journal;
  private final List<ObjectNode> unwritten = new ArrayList<>();

  RecordedDecisions(Decisions decisions, Journal journal) {
    this.decisions = Objects.requireNonNull(decisions, "decisions");
    this.journal = Objects.requireNonNull(journal, "journal");
    List<JsonNode> lines = journal.from(decisions.journaled());
    lines.forEach(this::replay);
    decisions.journaled(decisions.journaled() + lines.size());
  }

  private void replay(JsonNode line) {
    if (line.has("key")) {
      decisions.give(line.path("paper").asText(), line.path("key").asText());
    } else if (line.has("apart")) {
      decisions.setApart(line.path("apart").path(0).asText(), line.path("apart").path(1).asText());
    } else if (line.has("forget")) {
      decisions.forget(line.path("forget").asText(), line.path("sha256").asText());
    }
  }

  @Override
  public List<String> keys(String paper) {
    return decisions.keys(paper);
  }

  @Override
  public Optional<String> owner(String key) {
    return decisions.owner(key);
  }

  @Override
  public void give(String paper, String key) {
    decisions.give(paper, key);
    unwritten.add(JsonNodeFactory.instance.objectNode().put("key", key).put("paper", paper));
  }

  Apart apart() {
    return decisions.apart();
  }

  void setApart(String one, String other) {
    decisions.setApart(one, other);
    ObjectNode line = JsonNodeFactory.instance.objectNode();
    line.putArray("apart").add(one).add(other);
    unwritten.add(line);
  }

  void forget(String digest, String sha256) {
    decisions.forget(digest, sha256);
    unwritten.add(
        JsonNodeFactory.instance.objectNode().put("forget", digest).put("sha256", sha256));
  }

  /** Puts what was decided on disk; called before the database commits to it. */
  void write() {
    if (!unwritten.isEmpty()) {
      journal.append(unwritten);
      decisions.journaled(decisions.journaled() + unwritten.size());
      unwritten.clear();
    }
  }

  /** The database did not commit; what the journal has of it is read again at the next start. */
  void drop() {
    unwritten.clear();
  }
}
