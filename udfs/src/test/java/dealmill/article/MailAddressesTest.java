package dealmill.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailAddressesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "문의(hong@haneul.example)는 받지 않는다. | 문의는 받지 않는다.",
        "밝혔다. hong.gil-dong+a@news.haneul.example | 밝혔다.",
        "밝혔다.hong@haneul.example. | 밝혔다..",
        "a@b.kr c@d.kr 값은 비밀이다. | 값은 비밀이다.",
        "<hong@haneul.example> 값은 비밀이다. | 값은 비밀이다."
      })
  void addressesAreCutOut(String text, String rest) {
    assertThat(MailAddresses.cut(text, new ArrayList<>())).isEqualTo(rest);
  }

  @ParameterizedTest
  @ValueSource(strings = {"@을 붙인다.", "트위터 @haneul 계정이다.", "1@2", "값은 비밀이다."})
  void whatIsNoAddressStays(String text) {
    List<Removed> removed = new ArrayList<>();
    assertThat(MailAddresses.cut(text, removed)).isEqualTo(text);
    assertThat(removed).isEmpty();
  }

  @Test
  void whatIsCutIsKnown() {
    List<Removed> removed = new ArrayList<>();
    MailAddresses.cut("문의 hong@haneul.example", removed);
    assertThat(removed).containsExactly(new Removed("mail", "hong@haneul.example"));
  }
}
