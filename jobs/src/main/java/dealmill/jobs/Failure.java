package dealmill.jobs;

/** Failures as one line for a person. */
final class Failure {

  private Failure() {}

  /** Returns the innermost cause's name and the first line of its message. */
  static String line(Throwable failure) {
    Throwable cause = failure;
    while (cause.getCause() != null && cause.getCause() != cause) {
      cause = cause.getCause();
    }
    String message = String.valueOf(cause.getMessage());
    return cause.getClass().getSimpleName() + ": " + message.lines().findFirst().orElse("");
  }
}
