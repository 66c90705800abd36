package dealmill.jobs.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a run found, row by row, in the columns that are measured. */
final class Found {

  private Found() {}

  /** A row of {@code articles}. {@code publishedAt} is a date and a time in Korea. */
  record Article(
      String articleId,
      String sourceUri,
      @Nullable String title,
      @Nullable String byline,
      @Nullable String publishedAt,
      @Nullable String body,
      @Nullable String duplicateOf) {

    /** Returns the name of the file: {@code d001.jsonl} of {@code file:/a/d001.jsonl#line=1}. */
    String file() {
      String uri = sourceUri.split("[#?]", 2)[0];
      return uri.substring(uri.lastIndexOf('/') + 1);
    }

    static Article from(JsonNode row) {
      return new Article(
          Json.textOrEmpty(row, "article_id"),
          Json.textOrEmpty(row, "source_uri"),
          Json.text(row, "title"),
          Json.text(row, "byline"),
          Json.text(row, "published_at"),
          Json.text(row, "body"),
          Json.text(row, "duplicate_of"));
    }
  }

  /** A row of {@code deal_mentions}. */
  record Mention(
      String articleId,
      @Nullable String dealId,
      String type,
      String stage,
      boolean main,
      List<Party> parties,
      List<Amount> amounts,
      List<String> dates,
      @Nullable Double stakePct,
      @Nullable String evidence) {

    Mention {
      parties = List.copyOf(parties);
      amounts = List.copyOf(amounts);
      dates = List.copyOf(dates);
    }

    static Mention from(JsonNode row) {
      return new Mention(
          Json.textOrEmpty(row, "article_id"),
          Json.text(row, "deal_id"),
          Json.textOrEmpty(row, "deal_type"),
          Json.textOrEmpty(row, "stage"),
          row.path("is_main").asBoolean(true),
          Json.list(row, "parties", Party::from),
          Json.list(row, "amounts", Amount::from),
          Json.list(row, "dates", date -> Json.textOrEmpty(date, "date")),
          row.path("stake_pct").isNumber() ? row.path("stake_pct").asDouble() : null,
          Json.text(row, "evidence"));
    }
  }

  /** A party under any of its {@code forms}. */
  record Party(@Nullable String name, Set<String> forms, @Nullable String role) {

    static Party from(JsonNode party) {
      return of(
          Json.text(party, "name"),
          Json.text(party, "surface"),
          Json.text(party, "name_en"),
          Json.text(party, "role"));
    }

    static Party of(
        @Nullable String name,
        @Nullable String surface,
        @Nullable String nameEn,
        @Nullable String role) {
      return new Party(name, Normal.forms(name, surface, nameEn), role);
    }
  }

  /** A sum. */
  record Amount(double value, String currency, String kind, @Nullable String surface) {

    static Amount from(JsonNode amount) {
      return new Amount(
          amount.path("value").asDouble(),
          Json.textOrEmpty(amount, "currency"),
          amount.path("kind").asText("DEAL_VALUE"),
          Json.text(amount, "surface"));
    }
  }
}
