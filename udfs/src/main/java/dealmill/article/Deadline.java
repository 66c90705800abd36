package dealmill.article;

/** Stops the work on one document that takes too long or lies too deep. */
final class Deadline {

  private static final int LOOKS = 0xFF;

  private final long end;
  private final CleaningOptions options;
  private int asked;

  private Deadline(CleaningOptions options) {
    this.options = options;
    this.end = System.nanoTime() + options.maxMillis() * 1_000_000L;
  }

  /** Starts the time that {@code options} gives one document. */
  static Deadline of(CleaningOptions options) {
    return new Deadline(options);
  }

  /** Returns the number of levels that a document may have. */
  int maxDepth() {
    return options.maxDepth();
  }

  /**
   * Goes on if there is time left and {@code depth} is allowed.
   *
   * @throws Exceeded if not
   */
  void check(int depth) {
    if (depth > options.maxDepth()) {
      throw new Exceeded(Reason.TOO_DEEP, "more than %d levels".formatted(options.maxDepth()));
    }
    if ((asked++ & LOOKS) == 0) {
      check();
    }
  }

  /**
   * Goes on if there is time left.
   *
   * @throws Exceeded if not
   */
  void check() {
    if (System.nanoTime() - end > 0) {
      throw new Exceeded(Reason.TOO_SLOW, "more than %d ms".formatted(options.maxMillis()));
    }
  }

  /** A limit was passed; caught where the document is rejected. */
  static final class Exceeded extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Reason reason;

    Exceeded(Reason reason, String detail) {
      super(detail, null, false, false);
      this.reason = reason;
    }

    Reason reason() {
      return reason;
    }

    String detail() {
      return String.valueOf(getMessage());
    }
  }
}
