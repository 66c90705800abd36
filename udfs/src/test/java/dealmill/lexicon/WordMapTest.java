package dealmill.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WordMapTest {

  @Test
  void findsAWordInAText() {
    WordMap<Integer> map = WordMap.of(Map.of("전자", 1, "가온", 2));
    assertThat(map.get("가온전자", 2, 4)).isEqualTo(1);
    assertThat(map.get("가온전자", 0, 2)).isEqualTo(2);
    assertThat(map.get("가온전자", 1, 3)).isNull();
    assertThat(map.get("가온")).isEqualTo(2);
  }

  @Test
  void ofTwoWordsWithOneHashEachHasItsOwn() {
    String first = "Aa가";
    String second = "BB가";
    assertThat(first).hasSameHashCodeAs(second);
    WordMap<Integer> map = WordMap.of(Map.of(first, 1));
    assertThat(map.get(first)).isEqualTo(1);
    assertThat(map.get(second)).isNull();
  }

  @Test
  void holdsManyWordsAndNoOthers() {
    Map<String, Integer> words = new HashMap<>();
    for (int i = 0; i < 10_000; i++) {
      words.put("word" + i, i);
    }
    WordMap<Integer> map = WordMap.of(words);
    for (int i = 0; i < 20_000; i++) {
      assertThat(map.get("word" + i)).isEqualTo(words.get("word" + i));
    }
  }

  @Test
  void ofNothingHasNothing() {
    assertThat(WordMap.of(Map.of()).get("가온")).isNull();
    assertThat(WordMap.of(Map.of()).get("")).isNull();
  }
}
