package dealmill.mention;

import java.util.SplittableRandom;

/** Texts of pieces that sums, dates and their look-alikes are made of, in any order. */
final class RandomText {

  private static final String[] PIECES = {
    "1", "20", "3,000", "4.5", "2025", "17", "조", "억", "만", "천", "백", "여", "원", "달러", "유로", "엔",
    " ", " ", " ", "년", "월", "일", "분기", "~", "·", ",", "(", ")", "약 ", "최대 ", "이상", "지난 ", "오는 ",
    "올해 ", "다음 달 ", "$", "%", "대", "명", "장", "지분 ", "규모", "까지", "부터", ".", "\n", "-", "이날", "€",
    "B", "파운드리", "회장 ", "김철수 ", "㎿", "GWh", "매월 ", "웨이퍼 ", "주", "서울 ", "프로젝트", "‘누리’ "
  };

  private RandomText() {}

  static String of(SplittableRandom random) {
    StringBuilder text = new StringBuilder();
    int pieces = random.nextInt(1, 40);
    for (int i = 0; i < pieces; i++) {
      text.append(PIECES[random.nextInt(PIECES.length)]);
    }
    return text.toString();
  }
}
