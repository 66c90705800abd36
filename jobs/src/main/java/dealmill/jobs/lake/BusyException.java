package dealmill.jobs.lake;

/** Another run is at work in the warehouse. */
public final class BusyException extends IllegalStateException {

  private static final long serialVersionUID = 1;

  BusyException(String message) {
    super(message);
  }
}
