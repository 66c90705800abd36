package dealmill.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MemoTest {

  private final Memo<Integer> memo = new Memo<>();
  private final List<String> asked = new ArrayList<>();

  @Test
  void aWordIsFoundOutOnce() {
    assertThat(length("가온")).isEqualTo(2);
    assertThat(length("가온")).isEqualTo(2);
    assertThat(asked).containsExactly("가온");
  }

  @Test
  void ofTwoWordsWithOneHashEachGetsItsOwn() {
    String first = "Aa가";
    String second = "BB가";
    assertThat(first).hasSameHashCodeAs(second);
    memo.get(first, word -> 1);
    assertThat(memo.get(second, word -> 2)).isEqualTo(2);
    assertThat(memo.get(first, word -> 3)).isEqualTo(3);
  }

  @Test
  void manyMoreWordsThanItHoldsAreAnswered() {
    for (int i = 0; i < 100_000; i++) {
      int wanted = i;
      assertThat(memo.get("word" + i, word -> wanted)).isEqualTo(i);
    }
  }

  private int length(String text) {
    return memo.get(
        text,
        word -> {
          asked.add(word);
          return word.length();
        });
  }
}
