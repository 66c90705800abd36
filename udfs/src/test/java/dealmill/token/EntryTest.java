package dealmill.token;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.lucene.analysis.ko.POS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntryTest {

  @ParameterizedTest
  @CsvSource({
    "0, 0, 0, NNG, NNG, NNG, false",
    "2689, 3814, -32768, VV, E, VV+E, false",
    "1, 2, 32767, J, J, J, true",
    "4095, 4095, -1, VCP, E, VCP+E, true",
    "7, 0, 3000, XSN, XSN, XSN, true"
  })
  void keepsWhatItWasMadeOf(
      int left, int right, int cost, POS.Tag first, POS.Tag last, String tag, boolean ending) {
    long entry = Entry.of(left, right, cost, first, last);
    assertThat(Entry.left(entry)).isEqualTo(left);
    assertThat(Entry.right(entry)).isEqualTo(right);
    assertThat(Entry.cost(entry)).isEqualTo(cost);
    assertThat(Entry.tag(entry)).isEqualTo(tag);
    assertThat(Entry.isEnding(entry)).isEqualTo(ending);
  }
}
