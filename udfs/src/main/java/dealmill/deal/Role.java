package dealmill.deal;

/** What a party does in a deal. */
public enum Role {
  ACQUIRER,
  TARGET,
  SELLER,
  INVESTOR,
  INVESTEE,
  SUPPLIER,
  CUSTOMER,
  LICENSOR,
  LICENSEE,
  DISTRIBUTOR,
  PARTNER,
  LENDER,
  BORROWER
}
