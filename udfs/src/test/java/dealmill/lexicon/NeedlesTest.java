package dealmill.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NeedlesTest {

  private static final Needles NEEDLES =
      Needles.of(List.of(List.of("기자", "특파원"), List.of(), List.of("기사", "@")));

  @Test
  void aPatternIsTriedWhereOneOfItsWordsStands() {
    assertThat(NEEDLES.in("홍길동 기자").stream().boxed()).containsExactly(0, 1);
    assertThat(NEEDLES.in("기사는 hong@haneul.example").stream().boxed()).containsExactly(1, 2);
  }

  @Test
  void aPatternWithoutWordsIsAlwaysTried() {
    assertThat(NEEDLES.in("기").stream().boxed()).containsExactly(1);
  }
}
