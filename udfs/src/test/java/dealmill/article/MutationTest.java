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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
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
  private static final Pattern MAIL = Pattern.compile("[A-Za-z0-9._+-]+@[A-Za-z0-9-]+\\.[a-z]{2,}");

  @Test
  void anyMutationEndsInACleanArticleOrAReason() throws IOException {
    long seed = Long.getLong("test.seed", 20251124L);
    SplittableRandom random = new SplittableRandom(seed);
    List<byte[]> pages = pages();
    for (int i = 0; i < Integer.getInteger("test.mutations", 1_000); i++) {
      byte[] bytes = mutated(pages, random);
      SourceKind kind = SourceKind.values()[random.nextInt(SourceKind.values().length)];
      String where = "-Dtest.seed=%d, page %d, %s".formatted(seed, i, kind);
      String body = body(kind, bytes, where);
      assertThat(Normalizer.isNormalized(body, Normalizer.Form.NFC)).as(where).isTrue();
      assertThat(body.chars().filter(c -> Character.isISOControl(c) && c != '\n'))
          .as(where)
          .isEmpty();
      assertThat(MAIL.matcher(body).find()).as(where + ": " + body).isFalse();
      assertThat(UTF_8.newEncoder().canEncode(body)).as(where).isTrue();
    }
  }

  private static String body(SourceKind kind, byte[] bytes, String where) {
    long start = System.nanoTime();
    String body =
        CLEANER
            .clean(RawDocument.of("m", kind, bytes))
            .fold(page -> page.article().body(), rejected -> "");
    assertThat(Duration.ofNanos(System.nanoTime() - start))
        .as(where)
        .isLessThan(Duration.ofSeconds(20));
    return body;
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
    return switch (random.nextInt(12)) {
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
      default ->
          text.replace("\n", "").replace(" ", random.nextBoolean() ? "" : "\t").getBytes(UTF_8);
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
