package dealmill.jobs;

/** What a command tells its caller. */
public final class ExitCode {

  /** Done. */
  public static final int DONE = 0;

  /** The run failed. */
  public static final int FAILED = 1;

  /** Wrong usage or configuration; nothing was started. */
  public static final int WRONG_USAGE = 2;

  /** A data check failed; the tables are as they were before. */
  public static final int CHECK_FAILED = 3;

  private ExitCode() {}
}
