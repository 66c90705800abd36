package dealmill.jobs.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dealmill.text.Span;
import dealmill.token.Token;
import dealmill.token.TokenizedSentence;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.catalyst.util.ArrayData;
import org.apache.spark.unsafe.types.UTF8String;
import org.junit.jupiter.api.Test;

class PackedSentencesTest {

  @Test
  void whatWasPackedComesBackWithItsWords() {
    String body = "가람은 A&B와 \uD83D\uDE80 손잡았다. 끝\n둘째é 문장.";
    List<TokenizedSentence> sentences =
        List.of(
            sentence(
                0, body, 0, 17, "가람", "은", "A", "&", "B", "와", "\uD83D\uDE80", "손잡", "았다", "."),
            sentence(1, body, 18, body.length(), "끝", "둘째é", "문장", "."));

    assertThat(unpacked(body, sentences)).containsExactlyElementsOf(told(body, sentences));
  }

  @Test
  void halfOfAPairIsWhatUtf8MakesOfIt() {
    String body = "값\uD83D\uDE80은";
    List<TokenizedSentence> sentences =
        List.of(
            new TokenizedSentence(
                0,
                new Span(0, 4),
                List.of(
                    new Token(body.substring(0, 2), "SY", 0, 2),
                    new Token(body.substring(2, 4), "J", 2, 4))));

    assertThat(unpacked(body, sentences)).containsExactly("0 0-4 " + body, "값?/SY 0-2", "?은/J 2-4");
  }

  @Test
  void aLongArticleNeedsMoreThanOneByteForItsNumbers() {
    String body = "가나다라 ".repeat(100_000);
    List<Token> tokens = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      int start = i * 1_500;
      tokens.add(new Token(body.substring(start, start + 4), "NNG", start, start + 4));
    }
    List<TokenizedSentence> sentences =
        List.of(new TokenizedSentence(0, new Span(0, body.length()), tokens));

    assertThat(unpacked(body, sentences)).containsExactlyElementsOf(told(body, sentences));
  }

  @Test
  void anArticleWithoutSentencesHasNoRows() {
    assertThat(unpacked("", List.of())).isEmpty();
  }

  @Test
  void tokensThatOverlapAreNoTokens() {
    List<Token> tokens = List.of(new Token("가나", "NNG", 0, 2), new Token("나다", "NNG", 1, 3));
    List<TokenizedSentence> sentences = List.of(new TokenizedSentence(0, new Span(0, 3), tokens));

    assertThatThrownBy(() -> PackedSentences.pack(sentences))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static TokenizedSentence sentence(
      int number, String body, int start, int end, String... words) {
    List<Token> tokens = new ArrayList<>();
    int at = start;
    for (String word : words) {
      int from = body.indexOf(word, at);
      at = from + word.length();
      tokens.add(new Token(word, "T" + word.length(), from, at));
    }
    return new TokenizedSentence(number, new Span(start, end), tokens);
  }

  private static List<String> told(String body, List<TokenizedSentence> sentences) {
    List<String> told = new ArrayList<>();
    for (TokenizedSentence sentence : sentences) {
      Span span = sentence.span();
      told.add(sentence.number() + " " + span.start() + "-" + span.end() + " " + span.in(body));
      for (Token token : sentence.tokens()) {
        told.add(token.surface() + "/" + token.pos() + " " + token.start() + "-" + token.end());
      }
    }
    return told;
  }

  private static List<String> unpacked(String body, List<TokenizedSentence> sentences) {
    List<String> told = new ArrayList<>();
    for (InternalRow row :
        PackedSentences.rows(
            UTF8String.fromString("id"),
            UTF8String.fromString(body),
            UTF8String.fromString("2025-10"),
            PackedSentences.pack(sentences))) {
      assertThat(row.getUTF8String(0)).hasToString("id");
      assertThat(row.getUTF8String(6)).hasToString("2025-10");
      told.add(
          row.getInt(1) + " " + row.getInt(2) + "-" + row.getInt(3) + " " + row.getUTF8String(4));
      ArrayData tokens = row.getArray(5);
      for (int i = 0; i < tokens.numElements(); i++) {
        InternalRow token = tokens.getStruct(i, 4);
        told.add(
            token.getUTF8String(0)
                + "/"
                + token.getUTF8String(1)
                + " "
                + token.getInt(2)
                + "-"
                + token.getInt(3));
      }
    }
    return told;
  }
}
