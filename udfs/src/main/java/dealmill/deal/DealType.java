package dealmill.deal;

/** What kind of deal. */
public enum DealType {
  /** Control, a business or an asset is bought. */
  ACQUISITION,
  /** Two become one. */
  MERGER,
  /** Equity short of control; a funding round. */
  INVESTMENT,
  /** A new jointly owned company. */
  JOINT_VENTURE,
  /** Goods, services, capacity, construction orders. */
  SUPPLY,
  /** Joint design, development, manufacture, research. */
  JOINT_DEVELOPMENT,
  /** Technology, patents, content. */
  LICENSING,
  /** A reseller, exclusive sales. */
  DISTRIBUTION,
  /** An alliance or MOU with no narrower type. */
  PARTNERSHIP,
  /** Loans, bonds, project finance. */
  FINANCING
}
