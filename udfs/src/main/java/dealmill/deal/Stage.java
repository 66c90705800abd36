package dealmill.deal;

/** How far along a deal is, by what the text states. */
public enum Stage {
  /** Under review, reported or denied, not confirmed. */
  RUMORED,
  /** Intended; a preferred bidder is named; the board agreed. */
  PLANNED,
  /** A letter of intent. */
  LOI,
  /** A memorandum of understanding. */
  MOU,
  /** Signed, or announced and in force. */
  SIGNED,
  /** Closed, paid. */
  COMPLETED,
  /** Called off, returned, cancelled. */
  TERMINATED
}
