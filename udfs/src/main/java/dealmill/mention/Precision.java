package dealmill.mention;

/** How much of a date the text tells. */
public enum Precision {
  DAY,
  MONTH,
  QUARTER,
  YEAR
}
