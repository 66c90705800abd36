package dealmill.jobs.quality;

/** The tables are not what they must be; the run is undone. */
public final class CheckFailedException extends IllegalStateException {

  private static final long serialVersionUID = 1;

  CheckFailedException(String message) {
    super(message);
  }
}
