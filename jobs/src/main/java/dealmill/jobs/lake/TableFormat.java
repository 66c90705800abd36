package dealmill.jobs.lake;

/** How tables are kept. */
public enum TableFormat {
  /** With history, undone when a run dies. */
  DELTA,
  /** Plain folders. */
  PARQUET
}
