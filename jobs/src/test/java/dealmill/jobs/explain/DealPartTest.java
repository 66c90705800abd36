package dealmill.jobs.explain;

import static org.assertj.core.api.Assertions.assertThat;

import dealmill.deal.AmountKind;
import dealmill.deal.DateKind;
import dealmill.deal.Deal;
import dealmill.deal.DealType;
import dealmill.deal.Role;
import dealmill.deal.Stage;
import dealmill.mention.Precision;
import dealmill.mention.Qualifier;
import dealmill.text.Span;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class DealPartTest {

  private static final String BODY = "앞 문장이다.\n가나전자는 3일 다라를 약 1조원에 샀다.";
  private static final Span SENTENCE = new Span(8, BODY.length());

  @Test
  void tellsEveryFieldWithThePlaceThatSaysSo() {
    Lines lines = new Lines(Marker.BRACKETS);
    DealPart.addTo(lines, 1, deal(), BODY);
    assertThat(lines.toString().lines())
        .containsExactly(
            "== Deal 1: ACQUISITION SIGNED, main, confidence 0.75, rules buy-01 buy-02",
            "evidence      [[가나전자]]는 [[3일]] [[다라]]를 약 [[1조원]]에 샀다.",
            "ACQUIRER      가나전자 (Gana, KR-1, KR)  <- [[가나전자]]는 3일 다라를 약 1조원에 …",
            "TARGET        다라 (x-1)  <- 가나전자는 3일 [[다라]]를 약 1조원에 샀다.",
            "amount        1000000000000 KRW ABOUT DEAL_VALUE  <- 가나전자는 3일 다라를 약 [[1조원]]에 샀다.",
            "stake         51.5 %",
            "date          2025-10-03 DAY SIGNED  <- 가나전자는 [[3일]] 다라를 약 1조원에 샀다.",
            "places        서울",
            "says          업계 관계자");
  }

  private static Deal deal() {
    return new Deal(
        DealType.ACQUISITION,
        Stage.SIGNED,
        true,
        "업계 관계자",
        List.of(
            new Deal.Party("KR-1", "가나전자", "Gana", Role.ACQUIRER, "KR", of("가나전자")),
            new Deal.Party("x-1", "다라", null, Role.TARGET, null, of("다라"))),
        List.of(
            new Deal.Amount(
                new BigDecimal("1E+12"), "KRW", Qualifier.ABOUT, AmountKind.DEAL_VALUE, of("1조원"))),
        false,
        new BigDecimal("51.5"),
        List.of(),
        List.of(new Deal.DealDate("2025-10-03", Precision.DAY, DateKind.SIGNED, of("3일"))),
        List.of(),
        List.of(),
        List.of("서울"),
        null,
        SENTENCE,
        0.75,
        List.of("buy-01", "buy-02"));
  }

  private static Span of(String surface) {
    int start = BODY.indexOf(surface);
    return new Span(start, start + surface.length());
  }
}
