package dealmill.deal;

/** What a date is to its deal. */
public enum DateKind {
  SIGNED,
  ANNOUNCED,
  /** The day of the press report of a rumour. */
  REPORTED,
  /** Start of the term, payment, closing that happened. */
  EFFECTIVE,
  /** Planned closing or payment. */
  EXPECTED_CLOSE,
  /** End of the contract term. */
  TERM_END
}
