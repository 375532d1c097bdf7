package paperboy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QualityTest {

  @Test
  void withoutACorpusTheGateSaysSoAndPasses(@TempDir Path empty)
      throws IOException, InterruptedException {
    Process gate =
        new ProcessBuilder("bash", "bin/quality", empty.toString())
            .redirectErrorStream(true)
            .start();
    String said = new String(gate.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(said).isEqualTo("quality: no corpus at " + empty + ", so nothing is measured\n");
    assertThat(gate.waitFor()).isZero();
  }
}
