package dealmill.jobs.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.OptionalDouble;

/**
 * The figures of an evaluation.
 *
 * @param figures by name; a score is an object of {@code p}, {@code r}, {@code f1} and the counts
 * @param misses a line for each
 */
public record Report(ObjectNode figures, List<String> misses) {

  public Report {
    misses = List.copyOf(misses);
  }

  static Report of(
      int labels,
      ArticleMeasures pages,
      DealMeasures deals,
      Score duplicates,
      Score sameDeal,
      List<String> misses) {
    ObjectNode figures = JsonNodeFactory.instance.objectNode();
    ObjectNode articles = figures.putObject("articles");
    articles.put("gold", labels).put("missing", pages.missing());
    put(articles, "body_f1", pages.body);
    put(articles, "title", pages.title);
    put(articles, "byline", pages.byline);
    put(articles, "published_at", pages.publishedAt);
    put(figures, "deal", deals.main.score());
    put(figures, "deal_all", deals.all.score());
    put(figures, "record", deals.fields.record.score());
    put(figures, "parties", deals.fields.parties.score());
    put(figures, "role", deals.fields.role);
    put(figures, "stage", deals.fields.stage);
    put(figures, "amounts", deals.fields.amounts.score());
    figures.put("trap_amounts", deals.fields.trapAmounts());
    put(figures, "dates", deals.fields.dates.score());
    put(figures, "stake", deals.fields.stake);
    put(figures, "negatives_clean", deals.negatives);
    put(figures, "duplicates", duplicates);
    put(figures, "same_deal", sameDeal);
    ObjectNode byType = figures.putObject("by_type");
    deals.byType.forEach((type, tally) -> byType.put(type, tally.score().f1()));
    return new Report(figures, misses);
  }

  private static void put(ObjectNode object, String field, Share share) {
    OptionalDouble mean = share.mean();
    if (mean.isPresent()) {
      object.put(field, mean.getAsDouble());
    } else {
      object.putNull(field);
    }
  }

  private static void put(ObjectNode object, String field, Score score) {
    object
        .putObject(field)
        .put("p", score.p())
        .put("r", score.r())
        .put("f1", score.f1())
        .put("tp", score.tp())
        .put("fp", score.fp())
        .put("fn", score.fn());
  }

  /** Returns the figure at {@code path}, such as {@code deal.f1} or {@code role}, if it has one. */
  public OptionalDouble figure(String path) {
    JsonNode at = figures.at("/" + path.replace('.', '/'));
    return at.isNumber() ? OptionalDouble.of(at.asDouble()) : OptionalDouble.empty();
  }

  /** Returns all figures as an aligned table, a line a measure. */
  public String table() {
    return ReportTable.of(this);
  }

  /** Returns all figures as one JSON object on one line. */
  public String json() {
    return figures.toString();
  }
}
