package dealmill.jobs.read;

import java.io.IOException;

/** A packed file that grows beyond all measure. */
final class InflatedTooFarException extends IOException {

  private static final long serialVersionUID = 1;

  InflatedTooFarException(long limit) {
    super("inflates to more than %d bytes".formatted(limit));
  }
}
