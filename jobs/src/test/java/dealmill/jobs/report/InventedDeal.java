package dealmill.jobs.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;

/** A deal of invented firms and the rows that tell of it, the same for the same number. */
final class InventedDeal {

  private static final String SYLLABLES =
      "가나다라마바사아자차카타파하고노도로모보소오조초코토포호기니디리미비시이지치키티피히강남당람만반산안전성정경동명영선연진";
  private static final List<List<String>> KINDS =
      List.of(
          List.of("ACQUISITION", "ACQUIRER", "TARGET", "인수한다"),
          List.of("INVESTMENT", "INVESTOR", "INVESTEE", "투자한다"),
          List.of("SUPPLY", "SUPPLIER", "CUSTOMER", "공급한다"),
          List.of("LICENSING", "LICENSOR", "LICENSEE", "이전한다"),
          List.of("PARTNERSHIP", "PARTNER", "PARTNER", "협력한다"));
  private static final List<String> STAGES = List.of("LOI", "MOU", "SIGNED", "COMPLETED");
  private static final int FIRMS = 3000;

  private final SplittableRandom random;
  private final UnaryOperator<String> spoilt;
  private final String id;
  private final LocalDate day;
  private final List<String> kind;
  private final int stage;
  private final int mentions;
  private final String first;
  private final String second;
  private final long billions;
  private final String evidence;

  InventedDeal(int number, UnaryOperator<String> spoilt) {
    this.random = new SplittableRandom(number);
    this.spoilt = spoilt;
    this.id = String.format(Locale.ROOT, "%016x%016x", random.nextLong(), random.nextLong());
    this.day = LocalDate.of(2025, 9, 30).minusDays(number % 900);
    this.kind = KINDS.get(number % KINDS.size());
    this.stage = random.nextInt(STAGES.size());
    this.mentions = 1 + (random.nextInt(10) < 7 ? 0 : random.nextInt(4));
    this.first = firm(random.nextInt(FIRMS));
    this.second = firm(random.nextInt(FIRMS));
    this.billions = 1 + random.nextInt(9000);
    this.evidence =
        "%s는 %s와 %d억원 규모로 %s고 밝혔다. %s".formatted(first, second, billions, kind.get(3), words(8));
  }

  private static String firm(int number) {
    return word(new SplittableRandom(number), 3) + "전자";
  }

  private static String word(SplittableRandom random, int length) {
    StringBuilder word = new StringBuilder();
    for (int at = 0; at < length; at++) {
      word.append(SYLLABLES.charAt(random.nextInt(SYLLABLES.length())));
    }
    return word.toString();
  }

  private String words(int count) {
    List<String> words = new ArrayList<>();
    for (int at = 0; at < count; at++) {
      words.add(word(random, 2 + random.nextInt(3)));
    }
    return String.join(" ", words);
  }

  private String at(LocalDate date) {
    return date + "T03:00:00Z";
  }

  Map<String, Object> row() {
    Map<String, Object> row = new HashMap<>();
    row.put("deal_id", id);
    row.put("deal_type", kind.get(0));
    row.put("stage", STAGES.get(stage));
    row.put("parties", parties());
    row.put("amounts", List.of(amount()));
    row.put("first_reported_at", at(day));
    row.put("last_reported_at", at(day.plusDays(mentions)));
    row.put("article_count", mentions);
    row.put("headline", headline());
    row.put("places", List.of(spoilt.apply("서울")));
    row.put("projects", List.of());
    row.put("confidence", (50 + Math.abs(id.hashCode()) % 50) / 100.0);
    row.put("updated_at", at(day));
    return row;
  }

  private String headline() {
    return spoilt.apply(first + ", " + second + " " + kind.get(3) + " " + id.substring(0, 4));
  }

  private List<Map<String, Object>> parties() {
    return List.of(party(first, kind.get(1), 0), party(second, kind.get(2), first.length() + 2));
  }

  private Map<String, Object> party(String name, String role, int start) {
    return Map.of(
        "org_id",
        spoilt.apply("X-" + name),
        "name",
        spoilt.apply(name),
        "surface",
        name,
        "role",
        role,
        "country",
        "KR",
        "start",
        start,
        "end",
        start + name.length());
  }

  private Map<String, Object> amount() {
    String surface = billions + "억원";
    int start = evidence.indexOf(surface);
    return Map.of(
        "value",
        billions * 100_000_000,
        "currency",
        "KRW",
        "qualifier",
        "EXACT",
        "kind",
        "DEAL_VALUE",
        "surface",
        surface,
        "start",
        start,
        "end",
        start + surface.length(),
        "value_krw",
        billions * 100_000_000,
        "value_usd",
        billions * 70_000);
  }

  List<Map<String, Object>> mentions() {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (int at = 0; at < mentions; at++) {
      Map<String, Object> row = new HashMap<>();
      row.put("mention_id", id + at);
      row.put("article_id", "a" + id + at);
      row.put("deal_id", id);
      row.put("deal_type", kind.get(0));
      row.put("stage", STAGES.get(stage));
      row.put("is_main", at == 0);
      row.put("parties", parties());
      row.put("amounts", List.of(amount()));
      row.put("amount_undisclosed", false);
      row.put("quantities", List.of());
      row.put("dates", List.of());
      row.put("people", List.of());
      row.put("projects", List.of());
      row.put("places", List.of());
      row.put("evidence", spoilt.apply(at == 0 ? evidence : evidence + words(4)));
      row.put("evidence_start", 0);
      row.put("evidence_end", evidence.length());
      row.put("confidence", 0.8);
      row.put("rule_ids", List.of("r"));
      row.put("extractor_version", "1");
      row.put("run_id", "run-1");
      row.put("published_month", "2025-09");
      rows.add(row);
    }
    return rows;
  }

  List<Map<String, Object>> articles() {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (int at = 0; at < mentions; at++) {
      Map<String, Object> row = new HashMap<>();
      row.put("article_id", "a" + id + at);
      row.put("source_uri", "/private/" + at);
      row.put("source_kind", "TEXT");
      row.put("url", spoilt.apply("https://news.example/" + id.substring(0, 8) + at));
      row.put("outlet", spoilt.apply("누리경제"));
      row.put("title", headline());
      row.put("published_at", at(day.plusDays(at)));
      row.put("lang", "ko");
      row.put("body", evidence);
      row.put("captions", List.of());
      row.put("content_hash", id);
      row.put("run_id", "run-1");
      row.put("ingested_at", at(day));
      row.put("published_month", "2025-09");
      row.put("replaced_characters", 0);
      row.put("document_hashes", List.of());
      row.put("organizations", List.of());
      rows.add(row);
    }
    return rows;
  }

  List<Map<String, Object>> events() {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (int at = 0; at <= stage && at < mentions; at++) {
      int reached =
          at == 0 ? Math.max(0, stage - mentions + 1) : stage - Math.min(stage, mentions - 1) + at;
      rows.add(
          Map.of(
              "deal_id",
              id,
              "stage",
              STAGES.get(reached),
              "event_date",
              day.plusDays(30L * at).toString(),
              "article_id",
              "a" + id + at,
              "mention_id",
              id + at));
    }
    return rows;
  }
}
