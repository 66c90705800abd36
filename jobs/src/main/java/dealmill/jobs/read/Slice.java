package dealmill.jobs.read;

import java.io.Serializable;

/**
 * A file, or a part of one, that is read in one go.
 *
 * @param length of the whole file
 * @param start where the part starts
 * @param end where it ends; a line that starts before belongs to it
 * @param firstLine the number of the first line that starts in it
 */
record Slice(String path, long length, long start, long end, long firstLine)
    implements Serializable {

  /** Makes the slice that is the whole file. */
  static Slice whole(String path, long length) {
    return new Slice(path, length, 0, length, 1);
  }

  /** Tells whether the slice is the whole file. */
  boolean isWhole() {
    return start == 0 && end == length;
  }

  long bytes() {
    return end - start;
  }
}
