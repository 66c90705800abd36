package dealmill.jobs.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dealmill.jobs.lake.Lake;
import dealmill.jobs.tables.Period;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages of tables; those that a browser shall try stay in {@code target/report-pages}. */
class ReportTest {

  private static final String ATTACK =
      "</script></style><script>window.attacked=1</script>"
          + "<img src=x onerror=\"window.attacked=1\"><a href=\"javascript:window.attacked=1\">"
          + "\u202E{{script}}$1\\u0000";

  @TempDir private Path folder = Path.of("");

  @Test
  void aPageHoldsTheDealsOfItsPeriodAndWhatProvesThem() throws IOException {
    Lake lake = InventedTables.write(folder, 60, text -> text);

    JsonNode all = contents(keep("plain", Report.page(lake, Period.ALWAYS, "1")));
    assertThat(all.path("deals")).hasSize(60);
    assertThat(all.path("figures").path("deals").asInt()).isEqualTo(60);
    assertThat(all.path("rejects").path(0).path("reason").asText()).isEqualTo("NO_BODY_TEXT");
    assertThat(all.path("rejects").path(0).path("documents").asInt()).isEqualTo(2);
    assertThat(all.path("runs").path(0).path("documents").asInt()).isEqualTo(63);
    assertThat(all.toString()).doesNotContain("private");
    JsonNode deal = all.path("deals").path(0);
    JsonNode mention = deal.path("mentions").path(0);
    String evidence = mention.path("evidence").asText();
    assertThat(texts(mention.path("marks"), evidence))
        .contains(
            all.path("companies")
                .path(deal.path("parties").path(0).path("company").asInt())
                .path("name")
                .asText());
    assertThat(mention.path("article").path("url").asText()).startsWith("https://news.example/");

    LocalDate day = LocalDate.of(2025, 9, 21);
    JsonNode some = contents(Report.page(lake, new Period(day, day.plusDays(4)), "1"));
    assertThat(some.path("deals")).hasSize(5);
    assertThat(some.path("scope").path("from").asText()).isEqualTo("2025-09-21");
  }

  private static List<String> texts(JsonNode marks, String evidence) {
    return StreamSupport.stream(marks.spliterator(), false)
        .map(mark -> evidence.substring(mark.path("from").asInt(), mark.path("to").asInt()))
        .toList();
  }

  @Test
  void nothingThatNewsHoldIsMarkupOrEndless() throws IOException {
    Lake lake = InventedTables.write(folder, 8, ReportTest::spoilt);

    String page = keep("hostile", Report.page(lake, Period.ALWAYS, "1"));

    assertThat(page).doesNotContain("attacked", "\u202E", "가".repeat(1000));
    assertThat(page)
        .containsPattern(
            "Content-Security-Policy\" content=\"default-src 'none'; script-src 'sha256-");
    JsonNode contents = contents(page);
    assertThat(contents.toString()).contains("attacked").doesNotContain("\u202E");
    assertThat(contents.toString().length()).isLessThan(60_000);
    assertThat(contents.findValuesAsText("url")).noneMatch(url -> url.contains("<"));
  }

  private static String spoilt(String text) {
    return text.hashCode() % 4 == 0 ? text + "가".repeat(100_000) : text + ATTACK;
  }

  private static String keep(String name, String page) throws IOException {
    Path pages = Files.createDirectories(Path.of("target", "report-pages"));
    Files.writeString(pages.resolve(name + ".html"), page, UTF_8);
    return page;
  }

  private static JsonNode contents(String page) throws IOException {
    Matcher packed = Pattern.compile("id=\"contents\">([^<]*)<").matcher(page);
    assertThat(packed.find()).isTrue();
    byte[] bytes = Base64.getDecoder().decode(packed.group(1));
    return new ObjectMapper().readTree(new GZIPInputStream(new ByteArrayInputStream(bytes)));
  }
}
