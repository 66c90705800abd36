package dealmill.jobs.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.StreamSupport;

/** Rows as a run would write them that found most of what the labels say, and some wrong things. */
final class FaultyRows {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final List<String> TYPES =
      List.of("ACQUISITION", "SUPPLY", "PARTNERSHIP", "INVESTMENT", "JOINT_DEVELOPMENT");
  private static final List<String> STAGES = List.of("RUMORED", "MOU", "SIGNED", "COMPLETED");
  private static final List<String> ROLES = List.of("PARTNER", "ACQUIRER", "SUPPLIER");

  final List<String> articles = new ArrayList<>();
  final List<String> mentions = new ArrayList<>();
  private final SplittableRandom random;

  FaultyRows(long seed) {
    random = new SplittableRandom(seed);
  }

  /** Adds rows for the article that {@code label} is about. */
  void add(JsonNode label) {
    String id = label.path("id").asText();
    if (chance(95)) {
      articles.add(article(id, label).toString());
    }
    if (chance(5)) {
      articles.add(article(id + "-2", label).toString());
    }
    for (JsonNode deal : label.path("deals")) {
      for (int copies = 0; copies < 2 && chance(copies == 0 ? 85 : 8); copies++) {
        mentions.add(mention(id, label, deal).toString());
      }
    }
  }

  private ObjectNode article(String id, JsonNode label) {
    JsonNode page = label.path("article");
    ObjectNode row = MAPPER.createObjectNode();
    row.put("article_id", id);
    row.put(
        "source_uri",
        "file:/crawl/" + label.path("source").asText() + (chance(20) ? "#line=1" : ""));
    row.put("title", chance(80) ? page.path("title").asText() : "㈜다른 제목 Co., Ltd. ①");
    row.put("byline", chance(80) ? "김 " + page.path("byline").asText() : null);
    row.put(
        "published_at", page.path("published_at").asText().replace('T', chance(50) ? ' ' : 'T'));
    StringBuilder body = new StringBuilder(chance(30) ? "(서울=가온통신) 홍길동 기자 = " : "");
    page.path("body").forEach(p -> body.append(chance(90) ? p.asText() + "\n" : "메뉴 광고 ½ 10²\n"));
    row.put("body", body.toString());
    if (chance(20)) {
      row.put(
          "duplicate_of", random.nextInt(100) < 50 ? "d010" : label.path("duplicate_of").asText());
    }
    return row;
  }

  private ObjectNode mention(String id, JsonNode label, JsonNode deal) {
    ObjectNode row = MAPPER.createObjectNode();
    row.put("article_id", id);
    row.put("deal_id", chance(90) ? "deal-" + random.nextInt(20) : null);
    row.put("deal_type", chance(85) ? deal.path("type").asText() : any(TYPES));
    row.put("stage", chance(80) ? deal.path("stage").asText() : any(STAGES));
    if (chance(80)) {
      row.put("is_main", chance(85) == deal.path("main").asBoolean());
    }
    ArrayNode parties = row.putArray("parties");
    deal.path("parties").forEach(party -> addParty(parties, party));
    ArrayNode amounts = row.putArray("amounts");
    deal.path("amounts").forEach(amount -> addAmount(amounts, amount));
    label.path("money_not_deal").forEach(sum -> addTrap(amounts, sum));
    ArrayNode dates = row.putArray("dates");
    deal.path("dates").forEach(date -> addDate(dates, date));
    if (chance(70)) {
      row.put("stake_pct", deal.path("stake_pct").asDouble(10) + (chance(80) ? 0 : 0.5));
    }
    row.put("evidence", deal.path("evidence").asText());
    return row;
  }

  private void addParty(ArrayNode parties, JsonNode party) {
    List<String> names =
        StreamSupport.stream(party.path("names").spliterator(), false)
            .map(JsonNode::asText)
            .toList();
    if (chance(85)) {
      ObjectNode row = parties.addObject();
      row.put("name", any(names) + (chance(10) ? "그룹" : ""));
      row.put("surface", chance(50) ? "㈜" + any(names) : null);
      row.put("name_en", chance(10) ? "Some Corp." : null);
      row.put("role", chance(80) ? party.path("role").asText() : any(ROLES));
    }
    if (chance(8)) {
      parties.addObject().put("name", "엉뚱한 회사").put("role", any(ROLES));
    }
  }

  private void addAmount(ArrayNode amounts, JsonNode amount) {
    if (chance(80)) {
      ObjectNode row = amounts.addObject();
      row.put("value", amount.path("value").asDouble() * (chance(85) ? 1 : 1.02));
      row.put("currency", chance(95) ? amount.path("currency").asText() : "USD");
      row.put("kind", chance(85) ? amount.path("kind").asText() : "OTHER");
    }
  }

  private void addTrap(ArrayNode amounts, JsonNode sum) {
    if (chance(10)) {
      ObjectNode row = amounts.addObject();
      row.put("value", 1 + random.nextInt(1000)).put("currency", "KRW");
      row.put("surface", sum.path("surface").asText());
    }
  }

  private void addDate(ArrayNode dates, JsonNode date) {
    if (chance(80)) {
      dates.addObject().put("date", chance(80) ? date.path("date").asText() : "2019-01-01");
    }
  }

  private boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  private String any(List<String> values) {
    return values.get(random.nextInt(values.size()));
  }
}
