package dealmill.jobs.lake;

/** How tables are kept. */
public enum TableFormat {
  /** As Delta. */
  DELTA,
  /** As Delta in a hidden folder, and as plain Parquet folders beside it. */
  PARQUET
}
