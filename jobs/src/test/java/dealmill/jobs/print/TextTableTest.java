package dealmill.jobs.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextTableTest {

  @Test
  void alignsKoreanAndNumbers() {
    TextTable table =
        new TextTable(
            List.of("name", "value", "note"),
            List.of(List.of("삼성전자", "1,500", "a"), List.of("SK온", "", "나\n다")));
    assertThat(table.toString())
        .isEqualTo(
            """
            name      value  note
            --------  -----  -----
            삼성전자  1,500  a
            SK온             나 다
            """);
  }

  @Test
  void cutsAWideCell() {
    TextTable table = new TextTable(List.of("a"), List.of(List.of("가".repeat(50))));
    assertThat(table.toString().lines().toList().get(2)).isEqualTo("가".repeat(29) + "…");
  }

  @Test
  void anEmptyTableHasItsHeader() {
    assertThat(new TextTable(List.of("a"), List.of()).toString()).isEqualTo("a\n-\n");
  }
}
