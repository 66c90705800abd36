package dealmill.deal;

/** What a sum is to its deal. */
public enum AmountKind {
  /** The price, the contract sum, the round. */
  DEAL_VALUE,
  /** The worth of the company. */
  VALUATION,
  /** An instalment, an upfront part. */
  OTHER
}
