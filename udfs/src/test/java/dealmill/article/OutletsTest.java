package dealmill.article;

import static org.assertj.core.api.Assertions.assertThat;

import dealmill.lexicon.Dictionary;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutletsTest {

  private static final Outlets OUTLETS = Outlets.of(Dictionary.builtIn());

  @Test
  void aMottoBeforeTheNameIsNotTheName() {
    assertThat(of("©'5개 국어 글로벌 경제신문' 아주경제. 무단전재·재배포 금지")).isEqualTo("아주경제");
  }

  @Test
  void aNameThatNoListHasIsTakenAsItStands() {
    assertThat(of("저작권자 © 하늘일보, 무단전재 및 재배포 금지")).isEqualTo("하늘일보");
  }

  private static String of(String copyright) {
    return String.valueOf(OUTLETS.of(null, null, List.of(copyright), List.of()));
  }
}
