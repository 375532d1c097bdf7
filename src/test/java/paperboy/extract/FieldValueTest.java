package paperboy.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FieldValueTest {

  @Test
  void partsALineOfSeveralLabels() {
    assertThat(FieldValue.of(PlainLine.of("Authors: Ada Lovelace, Alan Turing | Venue: ICLR 2020")))
        .containsExactly(
            new FieldValue(Label.Field.AUTHORS, "Ada Lovelace, Alan Turing"),
            new FieldValue(Label.Field.VENUE, "ICLR 2020"));
  }

  @Test
  void needsNoSpacesWhereTheScriptHasNone() {
    List<FieldValue> fields =
        FieldValue.of(PlainLine.of("作者：Ada Lovelace、Alan Turing机构：剑桥大学会议：ICLR 2020"));
    assertThat(fields)
        .containsExactly(
            new FieldValue(Label.Field.AUTHORS, "Ada Lovelace、Alan Turing"),
            new FieldValue(Label.Field.AFFILIATION, "剑桥大学"),
            new FieldValue(Label.Field.VENUE, "ICLR 2020"));
  }

  @Test
  void takesNoColonOfAnAddressForALabels() {
    assertThat(FieldValue.of(PlainLine.of("Venue: ICLR 2020, https://example.org/a"))).hasSize(1);
    assertThat(FieldValue.of(PlainLine.of("No label at all"))).isEmpty();
  }
}
