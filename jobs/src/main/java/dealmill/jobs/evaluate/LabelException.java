package dealmill.jobs.evaluate;

import java.nio.file.Path;

/** A file of labels or of least figures is wrong. The message names the file and the problem. */
public final class LabelException extends IllegalArgumentException {

  private static final long serialVersionUID = 1;

  /** Makes the message {@code gold/d001.json: problem}. */
  public LabelException(Path file, String problem) {
    super(file + ": " + problem);
  }
}
