package dealmill.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhoneNumbersTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          홍길동 기자(010-0000-0000)가 전했다.|홍길동 기자가 전했다.
          홍길동 기자 010-0000-0000|홍길동 기자
          제보는 010.0000.0000 으로 받는다.|제보는 으로 받는다.
          문의 (☎ 01000000000) 바람.|문의  바람.
          연락처 +82 10-0000-0000|연락처
          홍길동 기자 02-000-0000|홍길동 기자
          """)
  void aPersonsNumberGoes(String text, String rest) {
    assertThat(PhoneNumbers.cut(text, new ArrayList<>())).isEqualTo(rest);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          010 통합번호를 쓴다.
          매출은 3,010,123,4567원이 아니다.
          계약 번호는 2010-1234-5678이다.
          고객센터(02-000-0000)로 물었다.
          기자들은 2025-03-04에 모였다.
          """)
  void otherNumbersStay(String text) {
    List<Removed> removed = new ArrayList<>();
    assertThat(PhoneNumbers.cut(text, removed)).isEqualTo(text);
    assertThat(removed).isEmpty();
  }

  @Test
  void whatGoesIsKeptAsRemoved() {
    List<Removed> removed = new ArrayList<>();
    PhoneNumbers.cut("홍길동 기자(010-0000-0000)", removed);
    assertThat(removed).containsExactly(new Removed("phone", "(010-0000-0000)"));
  }
}
