package dealmill.article;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dealmill.lexicon.Dictionary;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Pages broken in every way that a crawl breaks them end in an article or a reason, in time. {@code
 * -Dtest.mutations=20000} tries more, {@code -Dtest.seed} one run again.
 */
class MutationTest {

  private static final Cleaner CLEANER =
      Cleaner.with(Dictionary.builtIn(), CleaningOptions.DEFAULT.inAnyLanguage());
  private static final Path FOLDER =
      Path.of(System.getProperty("dealmill.root", ".."), "udfs/src/test/resources/golden/article");
  private static final int FEW = 1_000;
  private static final Pattern MAIL = Pattern.compile("[A-Za-z0-9._+-]+@[A-Za-z0-9-]+\\.[a-z]{2,}");

  @Test
  void anyMutationEndsInACleanArticleOrAReason() throws IOException {
    long seed = Long.getLong("test.seed", 20251124L);
    SplittableRandom random = new SplittableRandom(seed);
    List<byte[]> pages = pages();
    int mutations = Integer.getInteger("test.mutations", FEW);
    Map<String, Integer> counts = new TreeMap<>();
    for (int i = 0; i < mutations; i++) {
      byte[] bytes = mutated(pages, random);
      SourceKind kind = SourceKind.values()[random.nextInt(SourceKind.values().length)];
      String where = "-Dtest.seed=%d, page %d, %s".formatted(seed, i, kind);
      Outcome<CleanedPage> outcome = outcome(kind, bytes, where);
      String body = outcome.fold(page -> page.article().body(), rejected -> "");
      Instant published = outcome.fold(page -> page.article().publishedAt(), rejected -> null);
      counts.merge(outcome.fold(page -> "articles", r -> r.reason().name()), 1, Integer::sum);
      assertThat(published == null || isOfTheTimesOfNewspapers(published)).as(where).isTrue();
      assertThat(Normalizer.isNormalized(body, Normalizer.Form.NFC)).as(where).isTrue();
      assertThat(body.chars().filter(c -> Character.isISOControl(c) && c != '\n'))
          .as(where)
          .isEmpty();
      assertThat(MAIL.matcher(body).find()).as(where + ": " + body).isFalse();
      assertThat(UTF_8.newEncoder().canEncode(body)).as(where).isTrue();
    }
    assertThat(counts.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(mutations);
    assertThat(counts).containsKeys("articles").doesNotContainKey(Reason.INTERNAL.name());
    if (mutations > FEW) {
      System.out.println(mutations + " mutations: " + counts);
    }
  }

  private static boolean isOfTheTimesOfNewspapers(Instant published) {
    int year = published.atOffset(ZoneOffset.UTC).getYear();
    return year >= 1899 && year <= 2100;
  }

  private static Outcome<CleanedPage> outcome(SourceKind kind, byte[] bytes, String where) {
    long start = System.nanoTime();
    Outcome<CleanedPage> outcome = CLEANER.clean(RawDocument.of("m", kind, bytes));
    assertThat(Duration.ofNanos(System.nanoTime() - start))
        .as(where)
        .isLessThan(Duration.ofSeconds(20));
    return outcome;
  }

  private static List<byte[]> pages() throws IOException {
    List<byte[]> pages = new ArrayList<>();
    try (Stream<Path> files = Files.list(FOLDER)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".input")).sorted().toList()) {
        pages.add(Files.readAllBytes(file));
      }
    }
    return pages;
  }

  private static byte[] mutated(List<byte[]> pages, SplittableRandom random) {
    byte[] page = pages.get(random.nextInt(pages.size()));
    int times = 1 + random.nextInt(3);
    for (int i = 0; i < times; i++) {
      page = mutatedOnce(page, pages, random);
    }
    return page;
  }

  private static byte[] mutatedOnce(byte[] page, List<byte[]> pages, SplittableRandom random) {
    int at = random.nextInt(page.length + 1);
    String text = new String(page, UTF_8);
    return switch (random.nextInt(15)) {
      case 0 -> Arrays.copyOf(page, at);
      case 1 -> spliced(page, at, pages.get(random.nextInt(pages.size())));
      case 2 -> flipped(page, random);
      case 3 -> text.getBytes(Charset.forName("x-windows-949"));
      case 4 -> text.getBytes(UTF_16LE);
      case 5 -> Normalizer.normalize(text, Normalizer.Form.NFD).getBytes(UTF_8);
      case 6 -> spliced(page, at, "<div>".repeat(1 + random.nextInt(900)).getBytes(UTF_8));
      case 7 ->
          spliced(
              page, at, "&amp;&#0;&#xD800;&notanentity;&#99999999;".repeat(500).getBytes(UTF_8));
      case 8 -> spliced(page, at, new byte[1 + random.nextInt(40)]);
      case 9 -> spliced(page, at, new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80, (byte) 0xFF});
      case 10 -> spliced(page, at, "[".repeat(1 + random.nextInt(2000)).getBytes(UTF_8));
      case 11 -> oddDates(text, random).getBytes(UTF_8);
      case 12 -> oddFields(text, random).getBytes(UTF_8);
      case 13 -> spliced(page, at, oddMetadata(random).getBytes(UTF_8));
      default ->
          text.replace("\n", "").replace(" ", random.nextBoolean() ? "" : "\t").getBytes(UTF_8);
    };
  }

  private static final List<String> ODD =
      List.of(
          "9999-12-31T23:59:59Z",
          "0000-00-00",
          "2025-13-40 25:61",
          "-1",
          "99999999999999999999",
          "1e400",
          "２０２５.０３.０４",
          "2025년",
          "+999999999-01-01T00:00:00Z",
          "어제",
          "\u202E2025",
          "");

  private static String odd(SplittableRandom random) {
    return ODD.get(random.nextInt(ODD.size()));
  }

  private static final Pattern DATE = Pattern.compile("20[0-9]{2}[-./년][0-9 .월-]{2,8}");

  private static String oddDates(String text, SplittableRandom random) {
    return DATE.matcher(text).replaceAll(match -> Matcher.quoteReplacement(odd(random)));
  }

  private static final Pattern FIELD =
      Pattern.compile("(content=|\"[^\"\n]{1,24}\"\\s?:\\s?)\"[^\"\n]{0,80}\"");

  /** A value is another's, a number, a list, an object or nothing. */
  private static String oddFields(String text, SplittableRandom random) {
    List<String> values = List.of("null", "[]", "[[7]]", "{\"name\":[null]}", "1.5e3", "true");
    return FIELD
        .matcher(text)
        .replaceAll(
            match ->
                Matcher.quoteReplacement(
                    switch (random.nextInt(4)) {
                      case 0 -> match.group();
                      case 1 -> match.group(1) + values.get(random.nextInt(values.size()));
                      default -> match.group(1) + '"' + odd(random) + '"';
                    }));
  }

  private static String oddMetadata(SplittableRandom random) {
    String meta = "<meta property='article:published_time' content='%s'>".formatted(odd(random));
    String time = "<time datetime='%s'>%s</time>".formatted(odd(random), odd(random));
    String data =
        "{\"@type\":[\"NewsArticle\",7],\"datePublished\":\"%s\",\"author\":[{\"name\":[null]},3],\"headline\":{\"@value\":\"%s\"}}"
            .formatted(odd(random), odd(random));
    return switch (random.nextInt(3)) {
      case 0 -> meta + time;
      case 1 -> "<script type='application/ld+json'>" + data + "</script>";
      default -> "<script type='application/ld+json'>" + data.substring(random.nextInt(40));
    };
  }

  private static byte[] spliced(byte[] page, int at, byte[] other) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(page, 0, Math.min(at, page.length));
    out.writeBytes(other);
    out.write(page, Math.min(at, page.length), page.length - Math.min(at, page.length));
    return out.toByteArray();
  }

  private static byte[] flipped(byte[] page, SplittableRandom random) {
    byte[] bytes = page.clone();
    for (int i = 0; i < 1 + random.nextInt(60) && bytes.length > 0; i++) {
      bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
    }
    return bytes;
  }

  @Test
  void aPageDeeperThanTheLimitIsTooDeep() {
    String page = "<div>".repeat(60_000) + "가온이 누리를 인수했다고 밝혔다.";
    assertThat(reason(SourceKind.HTML, page.getBytes(UTF_8), CleaningOptions.DEFAULT))
        .isEqualTo(Reason.TOO_DEEP);
    String record = "{\"a\":" + "[".repeat(5_000) + "]".repeat(5_000) + "}";
    assertThat(reason(SourceKind.JSONL, record.getBytes(UTF_8), CleaningOptions.DEFAULT))
        .isEqualTo(Reason.TOO_DEEP);
  }

  @Test
  void aPageThatTakesLongerThanTheLimitIsTooSlow() {
    CleaningOptions hasty = new CleaningOptions(false, 1 << 20, 512, -1);
    assertThat(reason(SourceKind.TEXT, "가온이 누리를 인수했다.".getBytes(UTF_8), hasty))
        .isEqualTo(Reason.TOO_SLOW);
  }

  @Test
  void oneLongLineIsReadInTime() {
    CleaningOptions large = new CleaningOptions(true, 64 << 20, 512, 60_000);
    byte[] line = "가온이 누리를 인수했다고 밝혔다.(a@b.kr ▲= ".repeat(900_000).getBytes(UTF_8);
    long start = System.nanoTime();
    Cleaner.with(Dictionary.builtIn(), large).clean(RawDocument.of("l", SourceKind.TEXT, line));
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(30));
  }

  private static Reason reason(SourceKind kind, byte[] bytes, CleaningOptions options) {
    return Cleaner.with(Dictionary.builtIn(), options)
        .clean(RawDocument.of("r", kind, bytes))
        .fold(
            page -> {
              throw new AssertionError("an article: " + page.article());
            },
            Outcome.Rejected::reason);
  }
}
