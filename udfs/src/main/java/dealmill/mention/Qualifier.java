package dealmill.mention;

/** How exact a sum is. */
public enum Qualifier {
  /** As it stands. */
  EXACT,
  /** 약, 안팎, 가량, 규모. */
  ABOUT,
  /** 이상, 넘는, 최소. */
  AT_LEAST,
  /** 최대. */
  UP_TO
}
