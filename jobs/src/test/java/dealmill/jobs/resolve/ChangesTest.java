package dealmill.jobs.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import dealmill.jobs.TestSession;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

class ChangesTest {

  private static final String NOTHING = "('other', 'x', NULL, 'unknown', 'x')";

  @Test
  void theVersionThatComesLastCounts() {
    assertThat(taken(NOTHING, "('n-1/f', 'old', NULL)", "('n-2/f', 'new', NULL)"))
        .containsExactly("n-2/f NEW");
  }

  @Test
  void aVersionThatIsDeliveredOnceMoreIsNoNewerForIt() {
    String[] nights = {
      "('n-1/f', 'old', NULL)", "('n-2/f', 'new', NULL)", "('n-4/f', 'old', NULL)"
    };
    assertThat(taken(NOTHING, nights)).containsExactly("n-2/f NEW");
  }

  @Test
  void linesOfAFileAreCounted() {
    assertThat(taken(NOTHING, "('f#line=10', 'new', NULL)", "('f#line=9', 'old', NULL)"))
        .containsExactly("f#line=10 NEW");
  }

  @Test
  void aLaterTimeCountsWhereverItStands() {
    String[] versions = {"('n-1/f', 'new', '2025-03-02')", "('n-2/f', 'old', '2025-03-01')"};
    assertThat(taken(NOTHING, versions)).containsExactly("n-1/f NEW");
  }

  @Test
  void whatTellsNoTimeIsOlderThanWhatDoes() {
    String[] versions = {"('n-1/f', 'new', '2025-03-02')", "('n-2/f', 'old', NULL)"};
    assertThat(taken(NOTHING, versions)).containsExactly("n-1/f NEW");
    String stored = "('a', 'new', '2025-03-02', '2025-03', 'new')";
    assertThat(taken(stored, "('n-2/f', 'old', NULL)")).isEmpty();
  }

  @Test
  void otherContentReplacesWhatIsStoredUnlessItIsOlder() {
    String stored = "('a', 'old', '2025-03-02', '2025-03', 'old')";
    assertThat(taken(stored, "('f', 'new', '2025-03-02')")).containsExactly("f CHANGED");
    assertThat(taken(stored, "('f', 'new', '2025-03-01')")).isEmpty();
    assertThat(taken(stored, "('f', 'old', '2025-03-05')")).isEmpty();
    String timeless = "('a', 'old', NULL, 'unknown', 'old')";
    assertThat(taken(timeless, "('f', 'new', NULL)")).containsExactly("f CHANGED");
  }

  /**
   * Returns what becomes of the versions of the article {@code a} that are taken.
   *
   * @param stored article, content, time, month and hash of what is stored
   * @param versions source, content and time of each version; its hash is its content
   */
  private static List<String> taken(String stored, String... versions) {
    Dataset<Row> extracted =
        TestSession.spark()
            .sql(
                "SELECT uri AS source_uri, named_struct('article_id', 'a', 'content_hash', content,"
                    + " 'updated_at', timestamp(time), 'published_at', CAST(NULL AS timestamp),"
                    + " 'document_hashes', array(content)) AS article FROM VALUES "
                    + String.join(", ", versions)
                    + " AS t(uri, content, time)");
    Dataset<Row> before =
        TestSession.spark()
            .sql(
                "SELECT id AS article_id, content AS content_hash, timestamp(time) AS updated_at,"
                    + " CAST(NULL AS timestamp) AS published_at, month AS published_month,"
                    + " array(hash) AS document_hashes FROM VALUES "
                    + stored
                    + " AS t(id, content, time, month, hash)");
    return Changes.of(extracted, before, false)
        .where("action <> 'UNCHANGED'")
        .selectExpr("concat(source_uri, ' ', action)")
        .collectAsList()
        .stream()
        .map(row -> row.getString(0))
        .toList();
  }
}
