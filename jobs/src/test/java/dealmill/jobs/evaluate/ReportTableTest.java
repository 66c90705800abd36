package dealmill.jobs.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReportTableTest {

  @Test
  void alignsScoresSharesAndCounts() throws Exception {
    Report report = Samples.report(List.of("{'id':'d1','source':'d1.txt'}"), List.of(), List.of());
    assertThat(report.table().lines())
        .contains(
            "measure                  precision   recall       f1   right  wrong missed",
            "articles.missing                                   1",
            "articles.title                                     -",
            "deal                        1.0000   1.0000   1.0000       0      0      0",
            "negatives_clean                               1.0000");
  }
}
