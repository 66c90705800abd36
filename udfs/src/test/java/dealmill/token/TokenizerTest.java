package dealmill.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.lucene.analysis.ko.KoreanTokenizer;
import org.apache.lucene.analysis.ko.tokenattributes.PartOfSpeechAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.util.AttributeFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenizerTest {

  private static final Path ROOT = Path.of(System.getProperty("dealmill.root", ".."));

  private final Tokenizer tokenizer = Tokenizer.create();
  private final KoreanTokenizer stock =
      new KoreanTokenizer(
          AttributeFactory.DEFAULT_ATTRIBUTE_FACTORY,
          null,
          KoreanTokenizer.DecompoundMode.NONE,
          false,
          false);

  @Test
  void aNameIsOneMorphemeAndItsParticleAnother() {
    assertThat(tokenizer.tokens("삼성전자는"))
        .containsExactly(new Token("삼성전자", "NNP", 0, 4), new Token("는", "J", 4, 5));
  }

  @Test
  void aCompoundStaysWholeWithBothItsTags() {
    assertThat(tokenizer.tokens("밝혔다").get(0)).isEqualTo(new Token("밝혔", "VV+E", 0, 2));
  }

  @ParameterizedTest
  @ValueSource(strings = {"seeds/articles", "seeds/reference/articles"})
  void tokensOfPagesAreThoseOfNoriItself(String folder) throws IOException {
    try (Stream<Path> pages = Files.list(ROOT.resolve(folder))) {
      for (Path page : pages.sorted().toList()) {
        String text = new String(Files.readAllBytes(page), StandardCharsets.UTF_8);
        same(Normalizer.normalize(text, Normalizer.Form.NFC));
      }
    }
  }

  @Test
  void tokensOfAnyCharactersAreThoseOfNoriItself() {
    SplittableRandom random = new SplittableRandom(20261130);
    String[] pieces = {
      "가온", "누리로봇", "은", "를 ", "했다", ".", "3조", "A", "㈜", "利", "😀", "\n", "ㅋ", "ー"
    };
    for (int i = 0; i < 500; i++) {
      StringBuilder text = new StringBuilder();
      for (int k = random.nextInt(40); k >= 0; k--) {
        boolean syllable = random.nextBoolean();
        text.append(
            syllable
                ? String.valueOf((char) random.nextInt('가', '힣' + 1))
                : pieces[random.nextInt(pieces.length)]);
      }
      same(text.toString());
    }
  }

  @Test
  void tokensOfWhatIsUndecidedForLongAreThoseOfNoriItself() {
    for (String piece : List.of("가나다라마바사", "누리로봇은", "3", "x", "가 ", "은행이자", "ㅋ", "뷁")) {
      same(piece.repeat(900));
      same("가온이 샀다. " + piece.repeat(400) + " 했다.\n" + piece.repeat(1100));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "  ",
        "\n",
        "가온 ",
        " 가온",
        "가온\u00a0누리",
        "가온\u3000\u3000",
        "※ 가온",
        ". “누리",
        "\ud83d",
        "가\udc00나",
        "가온\t\n 누리",
        "。 ",
        "1,200억 ",
        "é e\u0301",
        "한\u302e글",
        "ㆍ ㆍ"
      })
  void tokensAtBlanksAndSignsAreThoseOfNoriItself(String text) {
    same(text);
    same(text + text);
    same("가온은" + text + "누리를");
  }

  @Test
  void tokensOfArticlesAreThoseOfNoriItself() throws IOException {
    Path articles = ROOT.resolve("../shared/data/korean-articles.jsonl.gz");
    assumeTrue(Files.exists(articles));
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(articles)), StandardCharsets.UTF_8))) {
      lines
          .lines()
          .limit(400)
          .forEach(line -> same(Normalizer.normalize(line, Normalizer.Form.NFC)));
    }
  }

  @Test
  void eachIdHasANewOneAndTheBoundaryKeepsIts() {
    int[] order = Connections.order(new int[] {5, 0, 3, 5, 99}, 7);
    assertThat(order).containsExactly(0, 3, 4, 2, 5, 1, 6);
    assertThat(Arrays.stream(order).sorted().toArray()).isEqualTo(IntStream.range(0, 7).toArray());
  }

  private void same(String text) {
    assertThat(tokenizer.tokens(text)).isEqualTo(stock(text));
  }

  private List<Token> stock(String text) {
    OffsetAttribute offset = stock.addAttribute(OffsetAttribute.class);
    PartOfSpeechAttribute pos = stock.addAttribute(PartOfSpeechAttribute.class);
    List<Token> tokens = new ArrayList<>();
    try {
      stock.setReader(new StringReader(text));
      stock.reset();
      while (stock.incrementToken()) {
        String surface = text.substring(offset.startOffset(), offset.endOffset());
        String left = pos.getLeftPOS().name();
        String right = pos.getRightPOS().name();
        if (!surface.isBlank()) {
          tokens.add(
              new Token(
                  surface,
                  left.equals(right) ? left : left + "+" + right,
                  offset.startOffset(),
                  offset.endOffset()));
        }
      }
      stock.end();
      stock.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return tokens;
  }
}
