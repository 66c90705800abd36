package dealmill.deal;

import dealmill.mention.Precision;
import java.time.LocalDate;
import java.util.List;

/** Tells the day of a notice from the day of the deal that it tells: «18일 협약을 맺었다고 21일 밝혔다». */
final class Notices {

  /** So many days behind the signing a notice is that of the signing. */
  private static final int DAYS = 14;

  private Notices() {}

  /**
   * Tells whether {@code notice} is an announcement right behind a day of signing that {@code
   * dates} have: it counts where no other day is told.
   */
  static boolean tellNoMore(Deal.DealDate notice, List<Deal.DealDate> dates) {
    return notice.kind() == DateKind.ANNOUNCED
        && notice.precision() == Precision.DAY
        && dates.stream()
            .filter(date -> date.kind() == DateKind.SIGNED && date.precision() == Precision.DAY)
            .anyMatch(signed -> isRightBehind(signed.date(), notice.date()));
  }

  /**
   * Compares two days of the form {@code 2025-10-01}.
   *
   * <p>{@code 2023-05-21} is right behind {@code 2023-05-18}, not behind {@code 2022-09-26}.
   */
  static boolean isRightBehind(String signed, String told) {
    LocalDate first = LocalDate.parse(signed);
    LocalDate later = LocalDate.parse(told);
    return first.isBefore(later) && !later.isAfter(first.plusDays(DAYS));
  }
}
