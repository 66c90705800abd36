package dealmill.jobs.print;

import static org.assertj.core.api.Assertions.assertThat;

import dealmill.jobs.TestSession;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;

class RowFormatTest {

  private static final SparkSession SPARK = TestSession.spark();

  private static final String QUERY =
      "select '삼성전자' name, cast(1500.00 as decimal(28,2)) value, null nothing,"
          + " timestamp '2025-10-02 13:07:00' at, array(named_struct('role', 'ACQUIRER',"
          + " 'name_en', null)) parties, '쉼표, \"따옴표\"' name";

  @Test
  void jsonIsAnObjectALineWithKoreanTimes() {
    assertThat(printed(RowFormat.JSON, QUERY))
        .isEqualTo(
            "{\"name\":\"삼성전자\",\"value\":1500.00,\"at\":\"2025-10-02T13:07:00+09:00\","
                + "\"parties\":[{\"role\":\"ACQUIRER\"}],\"name\":\"쉼표, \\\"따옴표\\\"\"}"
                + System.lineSeparator());
  }

  @Test
  void csvQuotesWhatNeedsIt() {
    assertThat(printed(RowFormat.CSV, QUERY))
        .isEqualTo(
            "name,value,nothing,at,parties,name\r\n"
                + "삼성전자,1500.00,,2025-10-02T13:07:00+09:00,"
                + "\"[{\"\"role\"\":\"\"ACQUIRER\"\"}]\",\"쉼표, \"\"따옴표\"\"\"\r\n");
  }

  @Test
  void aTableShowsValuesInFew() {
    assertThat(printed(RowFormat.TABLE, QUERY).lines())
        .containsExactly(
            "name      value  nothing  at                   parties             name",
            "--------  -----  -------  -------------------  ------------------  --------------",
            "삼성전자   1500           2025-10-02 13:07:00  [{role: ACQUIRER}]  쉼표, \"따옴표\"",
            "1 row");
  }

  @Test
  void aTableSaysWhereItEnds() {
    assertThat(printed(RowFormat.TABLE, "select id from range(1001)").lines())
        .hasSize(RowFormat.MAX_ROWS + 3)
        .endsWith("the first 1000 rows; the formats json and csv print all");
  }

  private static String printed(RowFormat format, String query) {
    Dataset<Row> rows = SPARK.sql(query);
    StringWriter text = new StringWriter();
    PrintWriter out = new PrintWriter(text);
    format.print(rows, out);
    out.flush();
    return text.toString();
  }
}
