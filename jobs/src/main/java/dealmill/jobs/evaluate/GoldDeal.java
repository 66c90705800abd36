package dealmill.jobs.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A labelled deal.
 *
 * @param types the right type, then those that a fair reader accepts too
 * @param stages the right stage, then those that a fair reader accepts too
 * @param optional neither a miss when missing nor a false alarm when found
 * @param mainEither of the main deals only when found
 * @param stakes the right shares; empty where the text tells none
 * @param sameDealAs keys of the deals in other articles that are this one
 */
record GoldDeal(
    List<String> types,
    List<String> stages,
    boolean main,
    boolean mainEither,
    boolean optional,
    List<Party> parties,
    List<Amount> amounts,
    List<DealDate> dates,
    List<Double> stakes,
    List<String> sameDealAs) {

  GoldDeal {
    types = List.copyOf(types);
    stages = List.copyOf(stages);
    parties = List.copyOf(parties);
    amounts = List.copyOf(amounts);
    dates = List.copyOf(dates);
    stakes = List.copyOf(stakes);
    sameDealAs = List.copyOf(sameDealAs);
  }

  /** A party; one that is not required may be missed. */
  record Party(String name, Set<String> forms, String role, boolean required) {}

  /** A sum. {@code kinds} are the right one, then those that are accepted too. */
  record Amount(
      double value, String currency, List<String> kinds, boolean conversion, boolean optional) {

    /** Tells whether {@code found} is this sum: within 0.5 %, or 5 % where it is a conversion. */
    boolean is(Found.Amount found) {
      double near = conversion ? 0.05 : 0.005;
      return currency.equals(found.currency())
          && Math.abs(found.value() - value) <= near * Math.abs(value);
    }
  }

  /** A date of which only the part that its precision covers counts. */
  record DealDate(String date, String kind, int length) {

    /** Tells whether {@code found} is this date as far as the label knows it. */
    boolean is(String found) {
      return start(found).equals(start(date));
    }

    private String start(String text) {
      return text.substring(0, Math.min(length, text.length()));
    }
  }

  static GoldDeal from(JsonNode deal) {
    return new GoldDeal(
        firstAndOthers(deal, "type", "also_ok_types"),
        firstAndOthers(deal, "stage", "also_ok_stages"),
        deal.path("main").asBoolean(true),
        deal.path("main_either").asBoolean(false),
        deal.path("optional").asBoolean(false),
        Json.list(deal, "parties", GoldDeal::party),
        Json.list(deal, "amounts", GoldDeal::amount),
        Json.list(deal, "dates", GoldDeal::date),
        stakes(deal),
        Json.texts(deal, "same_deal_as"));
  }

  private static List<String> firstAndOthers(JsonNode object, String first, String others) {
    return Stream.concat(
            Stream.of(Json.textOrEmpty(object, first)), Json.texts(object, others).stream())
        .toList();
  }

  private static Party party(JsonNode party) {
    List<String> names = Json.texts(party, "names");
    return new Party(
        names.isEmpty() ? "" : names.get(0),
        Normal.forms(new ArrayList<>(names)),
        Json.textOrEmpty(party, "role"),
        party.path("required").asBoolean(true));
  }

  private static Amount amount(JsonNode amount) {
    return new Amount(
        amount.path("value").asDouble(),
        Json.textOrEmpty(amount, "currency"),
        firstAndOthers(amount, "kind", "also_ok_kinds"),
        amount.path("conversion").asBoolean(false),
        amount.path("optional").asBoolean(false));
  }

  private static DealDate date(JsonNode date) {
    int length =
        switch (date.path("precision").asText("DAY")) {
          case "MONTH", "QUARTER" -> "2026-Q1".length();
          case "YEAR" -> "2026".length();
          default -> "2026-01-31".length();
        };
    return new DealDate(Json.textOrEmpty(date, "date"), Json.textOrEmpty(date, "kind"), length);
  }

  private static List<Double> stakes(JsonNode deal) {
    List<Double> stakes = new ArrayList<>();
    if (deal.path("stake_pct").isNumber()) {
      stakes.add(deal.path("stake_pct").asDouble());
      stakes.addAll(Json.list(deal, "also_ok_stake_pct", JsonNode::asDouble));
    }
    return stakes;
  }
}
