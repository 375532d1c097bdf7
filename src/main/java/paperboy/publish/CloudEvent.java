package paperboy.publish;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.regex.Pattern;
import paperboy.document.Sha256;

/**
 * A message as <a href="https://github.com/cloudevents/spec/blob/v1.0.2/cloudevents/spec.md">
 * CloudEvents 1.0</a> has it. The same history always gives the same ids.
 *
 * @param id 64 hexadecimal digits; receivers drop what comes with an id they know
 * @param type what happened
 * @param subject the id of the digest or paper
 * @param date {@code 2024-07-05}: when the digest says that it appeared; null if it does not, or
 *     not to the day. The clock is never asked.
 * @param data JSON, in UTF-8
 */
public record CloudEvent(String id, EventType type, String subject, String date, String data) {

  /** What {@link #json} is. */
  public static final String MEDIA_TYPE = "application/cloudevents+json; charset=UTF-8";

  private static final String SOURCE = "/paperboy";

  /** {@code 2024-07-05}. */
  private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

  private static final JsonFactory JSON = new JsonFactory();

  public CloudEvent {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(subject, "subject");
    Objects.requireNonNull(data, "data");
  }

  /**
   * An event with the id that is its due.
   *
   * @param date as in the data; one that is not to the day is left out
   * @param times how often the same was told of the subject before. Who is told A, B and A again
   *     must not take the second A for a repeat of the first.
   */
  public static CloudEvent of(EventType type, String subject, String date, String data, int times) {
    String told = type + "\n" + subject + "\n" + Sha256.of(data);
    String id = Sha256.of(times == 0 ? told : told + "\n" + times);
    boolean toTheDay = date != null && DAY.matcher(date).matches();
    return new CloudEvent(id, type, subject, toTheDay ? date : null, data);
  }

  /**
   * The message in the JSON format, structured mode: {@code
   * {"specversion":"1.0","id":"…","source":"/paperboy",…,"data":{…}}}. A day is the midnight it
   * begins with, UTC.
   */
  public String json() {
    StringWriter text = new StringWriter(data.length() + 400);
    try (JsonGenerator json = JSON.createGenerator(text)) {
      json.writeStartObject();
      json.writeStringField("specversion", "1.0");
      json.writeStringField("id", id);
      json.writeStringField("source", SOURCE);
      json.writeStringField("type", type.toString());
      json.writeStringField("subject", subject);
      if (date != null) {
        json.writeStringField("time", date + "T00:00:00Z");
      }
      json.writeStringField("datacontenttype", "application/json");
      json.writeFieldName("data");
      json.writeRawValue(data);
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write the event about " + subject, e);
    }
    return text.toString();
  }
}
