package dealmill.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LookbehindsTest {

  @ParameterizedTest
  @CsvSource({
    "(?<=을 )인수, (?=인수)(?<=을 )인수",
    "(?<!가|나)(?<![(])인수[를을]?, (?=인수[를을]?)(?<!가|나)(?<![(])인수[를을]?",
    "매각|(?<=을 )(?:인|양)수,매각|(?=(?:인|양)수)(?<=을 )(?:인|양)수",
    "(?<=[|)]을 )인수, (?=인수)(?<=[|)]을 )인수",
    "(?<=\\)을 )인수, (?=인수)(?<=\\)을 )인수",
    "인수(?<=을 인수), 인수(?<=을 인수)",
    "인수, 인수",
    // Nearly everything starts with words: a short look back tells sooner, a long one does not.
    "'(?<=이 )(?:[가-힣]+ ){0,3}참여', '(?<=이 )(?:[가-힣]+ ){0,3}참여'",
  })
  void asksForTheWordsFirst(String pattern, String expected) {
    assertThat(Lookbehinds.last(Pattern.compile(pattern)).pattern()).isEqualTo(expected);
  }

  @Test
  void asksForWordsBeforeALongLookBack() {
    String pattern = "(?<=에 [^.]{0,40})(?:[가-힣]+ ){0,3}참여";
    assertThat(Lookbehinds.last(Pattern.compile(pattern)).pattern())
        .isEqualTo("(?=(?:[가-힣]+ ){0,3}참여)" + pattern);
  }

  @ParameterizedTest
  @CsvSource({
    "(?<=을 )(인)수\\1",
    "(?<=을 )(?<a>인)수",
    "(?<=을 )\\Q(\\E",
    "(?<=을 )[가[나]]",
    "(?<=을 )[](]",
    "(?<=을 )?인수"
  })
  void leavesWhatItDoesNotRead(String pattern) {
    assertThat(Lookbehinds.last(Pattern.compile(pattern)).pattern()).isEqualTo(pattern);
  }

  @TestFactory
  Stream<DynamicTest> findsTheSame() {
    List<Table.Row> rows =
        Dictionary.builtIn().table("deal_rules.tsv", "id", "pattern", "fires", "silent").rows();
    List<String> texts =
        rows.stream().flatMap(row -> Stream.of(row.get("fires"), row.get("silent"))).toList();
    return rows.stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.get("id"),
                    () -> {
                      Pattern pattern = row.pattern("pattern");
                      Pattern last = Lookbehinds.last(pattern);
                      for (String text : texts) {
                        assertThat(places(last, text)).as(text).isEqualTo(places(pattern, text));
                      }
                    }));
  }

  private static List<String> places(Pattern pattern, String text) {
    return pattern
        .matcher(text)
        .results()
        .map((MatchResult match) -> match.start() + "-" + match.end())
        .toList();
  }
}
