package dealmill.jobs.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FloorTest {

  @Test
  void namesEveryFigureThatIsTooLowOrUnknown(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("floor.json");
    Files.writeString(file, "{\"deal.f1\": 1.5, \"deal.r\": 1, \"role\": 0.1}");
    Report report = Samples.report(List.of("{'id':'d1','source':'d1.txt'}"), List.of(), List.of());
    assertThat(Floor.in(file).shortfall(report).lines())
        .containsExactly(
            "below the floor            is    least",
            "deal.f1                1.0000   1.5000",
            "role                        -   0.1000");
  }

  @Test
  void isSilentWhereEveryFigureIsReached() throws Exception {
    Report report = Samples.report(List.of("{'id':'d1','source':'d1.txt'}"), List.of(), List.of());
    assertThat(Floor.NONE.shortfall(report)).isEmpty();
  }

  @Test
  void aBrokenFileIsNamedWithItsLine(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("floor.json");
    Files.writeString(file, "{\n \"deal.f1\": high}");
    assertThatThrownBy(() -> Floor.in(file))
        .isInstanceOf(LabelException.class)
        .hasMessageStartingWith(file + ": no JSON at line 2: ");
  }

  @Test
  void aBoundThatIsNoNumberIsNamed(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("floor.json");
    Files.writeString(file, "{\"deal.f1\": \"high\"}");
    assertThatThrownBy(() -> Floor.in(file)).hasMessage(file + ": deal.f1 is no number");
  }
}
