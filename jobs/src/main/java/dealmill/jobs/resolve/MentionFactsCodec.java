package dealmill.jobs.resolve;

import dealmill.deal.AmountKind;
import dealmill.deal.DateKind;
import dealmill.deal.DealType;
import dealmill.deal.Role;
import dealmill.deal.Stage;
import dealmill.mention.Precision;
import dealmill.mention.Qualifier;
import java.util.List;
import java.util.function.Function;
import org.apache.spark.sql.Row;

/** Reads {@link MentionFacts} from rows of mentions joined with their articles. */
final class MentionFactsCodec {

  /** The columns that {@link #facts} reads. */
  static final String[] COLUMNS = {
    "mention_id",
    "article_id",
    "original",
    "published_month",
    "deal_id",
    "fresh",
    "published_at",
    "title",
    "deal_type",
    "stage",
    "is_main",
    "parties",
    "amounts",
    "stake_pct",
    "quantities",
    "dates",
    "places",
    "projects",
    "confidence",
    "evidence_start"
  };

  private MentionFactsCodec() {}

  /** Returns the facts of {@code row}. */
  static MentionFacts facts(Row row) {
    String title = row.getAs("title");
    return new MentionFacts(
        row.getAs("mention_id"),
        row.getAs("article_id"),
        row.getAs("original"),
        row.getAs("published_month"),
        row.getAs("deal_id"),
        row.<Boolean>getAs("fresh"),
        row.getAs("published_at"),
        title == null ? "" : title,
        DealType.valueOf(row.getAs("deal_type")),
        Stage.valueOf(row.getAs("stage")),
        row.<Boolean>getAs("is_main"),
        list(row, "parties", MentionFactsCodec::party),
        list(row, "amounts", MentionFactsCodec::amount),
        row.getAs("stake_pct"),
        list(row, "quantities", MentionFactsCodec::quantity),
        list(row, "dates", MentionFactsCodec::date),
        row.getList(row.fieldIndex("places")),
        row.getList(row.fieldIndex("projects")),
        row.<Double>getAs("confidence"),
        row.<Integer>getAs("evidence_start"));
  }

  private static <T> List<T> list(Row row, String column, Function<Row, T> element) {
    return row.<Row>getList(row.fieldIndex(column)).stream().map(element).toList();
  }

  private static MentionFacts.Party party(Row row) {
    return new MentionFacts.Party(
        row.getAs("org_id"),
        row.getAs("name"),
        row.getAs("name_en"),
        Role.valueOf(row.getAs("role")),
        row.getAs("country"));
  }

  private static MentionFacts.Amount amount(Row row) {
    return new MentionFacts.Amount(
        row.getAs("value"),
        row.getAs("currency"),
        Qualifier.valueOf(row.getAs("qualifier")),
        AmountKind.valueOf(row.getAs("kind")),
        row.getAs("value_krw"),
        row.getAs("value_usd"));
  }

  private static MentionFacts.Quantity quantity(Row row) {
    return new MentionFacts.Quantity(row.getAs("value"), row.getAs("unit"), row.getAs("per"));
  }

  private static MentionFacts.DealDate date(Row row) {
    return new MentionFacts.DealDate(
        row.getAs("date"),
        Precision.valueOf(row.getAs("precision")),
        DateKind.valueOf(row.getAs("kind")));
  }
}
