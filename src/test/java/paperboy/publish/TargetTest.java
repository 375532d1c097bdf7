package paperboy.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetTest {

  @Test
  void severalInOneSettingAreSplitAtCommas() {
    List<String> settings =
        List.of("https://a.example/in, kafka:papers?brokers=one:9092,two:9092", "{{env:HOOK}}");
    assertThat(Target.in(settings))
        .extracting(Target::uri)
        .containsExactly(
            "https://a.example/in", "kafka:papers?brokers=one:9092,two:9092", "{{env:HOOK}}");
    assertThat(Target.in(List.of("file:a,{{env:HOOK}},file:a"))).hasSize(2);
    assertThat(Target.in(List.of("", " "))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "https://a.example/in, https://a.example/in, nothing to hide",
    "https://me:word@a.example/in?token=abc, https://…@a.example/in?…, login and options",
    "https://a.example/{{env:HOOK}}, https://a.example/{{env:HOOK}}, what is not filled in may be read",
    "kafka:papers?brokers=one:9092, kafka:papers?…, options"
  })
  void whatIsShownHoldsNoSecret(String uri, String shown, String why) {
    assertThat(new Target(uri).name()).as(why).isEqualTo(shown);
    assertThat(new Target(uri)).hasToString(shown);
    assertThat(new Target(uri).id()).matches("[0-9a-f]{16}");
  }
}
