package dealmill.jobs.read;

import java.io.Serializable;

/**
 * A file, or a part of one, that is read in one go. Travels to the tasks, and is no record since
 * Kryo, which a cluster may be set to, cannot write records.
 */
final class Slice implements Serializable {

  private static final long serialVersionUID = 1;

  private final String path;
  private final long length;
  private final long start;
  private final long end;
  private final long firstLine;

  /**
   * Makes a part.
   *
   * @param length of the whole file
   * @param start where the part starts
   * @param end where it ends; a line that starts before belongs to it
   * @param firstLine the number of the first line that starts in it
   */
  Slice(String path, long length, long start, long end, long firstLine) {
    this.path = path;
    this.length = length;
    this.start = start;
    this.end = end;
    this.firstLine = firstLine;
  }

  /** Makes the slice that is the whole file. */
  static Slice whole(String path, long length) {
    return new Slice(path, length, 0, length, 1);
  }

  String path() {
    return path;
  }

  long length() {
    return length;
  }

  long start() {
    return start;
  }

  long end() {
    return end;
  }

  long firstLine() {
    return firstLine;
  }

  /** Tells whether the slice is the whole file. */
  boolean isWhole() {
    return start == 0 && end == length;
  }

  long bytes() {
    return end - start;
  }
}
