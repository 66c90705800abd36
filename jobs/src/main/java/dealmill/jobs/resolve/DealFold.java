package dealmill.jobs.resolve;

import dealmill.deal.AmountKind;
import dealmill.deal.DateKind;
import dealmill.deal.DealType;
import dealmill.deal.Role;
import dealmill.deal.Stage;
import dealmill.jobs.tables.Cells;
import dealmill.jobs.tables.Months;
import dealmill.mention.Precision;
import dealmill.mention.Qualifier;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/**
 * The mentions of one deal folded into one row. Where they disagree, the main mentions count before
 * those that only recall the deal, then the latest; the type, a name and a role are those that most
 * give.
 */
final class DealFold {

  private final String dealId;
  private final List<MentionFacts> all;
  private final List<MentionFacts> told;

  /**
   * Prepares to fold {@code mentions}.
   *
   * @param mentions by time, at least one
   */
  DealFold(String dealId, List<MentionFacts> mentions) {
    this.dealId = dealId;
    this.all = List.copyOf(mentions);
    List<MentionFacts> main = mentions.stream().filter(MentionFacts::main).toList();
    this.told = main.isEmpty() ? all : main;
  }

  /** Returns the row of {@code deals}. */
  Row deal(Instant updatedAt) {
    MentionFacts first = told.get(0);
    Stage stage = latest().stage();
    return Cells.row(
        dealId,
        type().name(),
        stage.name(),
        parties(),
        amounts(),
        stake(),
        day(DateKind.ANNOUNCED),
        day(DateKind.SIGNED),
        stage == Stage.COMPLETED ? day(DateKind.EFFECTIVE) : null,
        first.publishedAt(),
        published().max(Comparator.naturalOrder()).orElse(null),
        (int) all.stream().map(MentionFacts::original).distinct().count(),
        first.title(),
        union(MentionFacts::places),
        union(MentionFacts::projects),
        all.stream().mapToDouble(MentionFacts::confidence).max().orElse(0),
        updatedAt);
  }

  /** Returns the rows of {@code deal_events}: each stage where it is reported first. */
  List<Row> events() {
    Map<Stage, MentionFacts> first = new LinkedHashMap<>();
    told.forEach(mention -> first.putIfAbsent(mention.stage(), mention));
    List<Row> events = new ArrayList<>();
    first.forEach(
        (stage, mention) ->
            events.add(
                Cells.row(
                    dealId,
                    stage.name(),
                    eventDate(mention),
                    mention.articleId(),
                    mention.mentionId())));
    return events;
  }

  private java.util.stream.Stream<Instant> published() {
    return told.stream().map(MentionFacts::publishedAt).filter(Objects::nonNull);
  }

  /** The latest day decides; of one day, the stage that is furthest along. */
  private MentionFacts latest() {
    return told.stream()
        .max(
            Comparator.comparing(
                    DealFold::publishedOn, Comparator.nullsFirst(Comparator.naturalOrder()))
                .thenComparing(MentionFacts::stage))
        .orElseThrow();
  }

  private static @Nullable LocalDate publishedOn(MentionFacts mention) {
    Instant published = mention.publishedAt();
    return published == null ? null : published.atZone(Months.SEOUL).toLocalDate();
  }

  private DealType type() {
    return most(told.stream().map(MentionFacts::type).toList());
  }

  private List<Row> parties() {
    Map<String, List<MentionFacts.Party>> byOrg = new LinkedHashMap<>();
    for (MentionFacts mention : told) {
      for (MentionFacts.Party party : mention.parties()) {
        byOrg.computeIfAbsent(party.orgId(), id -> new ArrayList<>()).add(party);
      }
    }
    return byOrg.values().stream().map(DealFold::party).toList();
  }

  private static Row party(List<MentionFacts.Party> same) {
    List<Role> roles = same.stream().map(MentionFacts.Party::role).toList();
    return Cells.row(
        same.get(0).orgId(),
        most(same.stream().map(MentionFacts.Party::name).toList()),
        same.stream()
            .map(MentionFacts.Party::nameEn)
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(null),
        most(roles).name(),
        same.stream()
            .map(MentionFacts.Party::country)
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(null));
  }

  /** Of each kind and currency the latest exact sum, else the latest. */
  private List<Row> amounts() {
    Map<String, MentionFacts.Amount> best = new LinkedHashMap<>();
    for (MentionFacts mention : told) {
      for (MentionFacts.Amount amount : mention.amounts()) {
        if (amount.kind() != AmountKind.OTHER) {
          best.merge(amount.kind() + amount.currency(), amount, DealFold::better);
        }
      }
    }
    return best.values().stream().map(DealFold::amount).toList();
  }

  private static MentionFacts.Amount better(MentionFacts.Amount old, MentionFacts.Amount later) {
    boolean keeps = old.qualifier() == Qualifier.EXACT && later.qualifier() != Qualifier.EXACT;
    return keeps ? old : later;
  }

  private static Row amount(MentionFacts.Amount amount) {
    return Cells.row(
        amount.value(),
        amount.currency(),
        amount.qualifier().name(),
        amount.kind().name(),
        amount.krw(),
        amount.usd());
  }

  private @Nullable BigDecimal stake() {
    BigDecimal stake = null;
    for (MentionFacts mention : told) {
      stake = mention.stakePct() == null ? stake : mention.stakePct();
    }
    return stake;
  }

  private @Nullable LocalDate day(DateKind kind) {
    return told.stream()
        .flatMap(mention -> days(mention, kind))
        .min(Comparator.naturalOrder())
        .orElse(null);
  }

  private static java.util.stream.Stream<LocalDate> days(MentionFacts mention, DateKind kind) {
    return mention.dates().stream()
        .filter(date -> date.kind() == kind && date.precision() == Precision.DAY)
        .map(date -> parse(date.date()))
        .flatMap(Optional::stream);
  }

  private static Optional<LocalDate> parse(String day) {
    try {
      return Optional.of(LocalDate.parse(day));
    } catch (java.time.format.DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private static @Nullable LocalDate eventDate(MentionFacts mention) {
    DateKind kind =
        switch (mention.stage()) {
          case LOI, MOU, SIGNED -> DateKind.SIGNED;
          case COMPLETED, TERMINATED -> DateKind.EFFECTIVE;
          case RUMORED, PLANNED -> DateKind.ANNOUNCED;
        };
    return days(mention, kind)
        .min(Comparator.naturalOrder())
        .or(() -> Optional.ofNullable(publishedOn(mention)))
        .orElse(null);
  }

  private List<String> union(Function<MentionFacts, List<String>> values) {
    return told.stream().map(values).flatMap(Collection::stream).distinct().toList();
  }

  /** Returns the value that comes most often; of equals, the first. */
  private static <T> T most(List<T> values) {
    Map<T, Integer> counts = new LinkedHashMap<>();
    values.forEach(value -> counts.merge(value, 1, Integer::sum));
    T best = values.get(0);
    for (Map.Entry<T, Integer> entry : counts.entrySet()) {
      if (entry.getValue() > counts.getOrDefault(best, 0)) {
        best = entry.getKey();
      }
    }
    return best;
  }
}
