package dealmill.lexicon;

/** A dictionary file is wrong. The message names the file, the line, the problem and the remedy. */
public final class DictionaryException extends IllegalArgumentException {

  /**
   * Makes the message {@code organizations.csv:12: repeated org_id 'KR-1': give each row its own}.
   *
   * @param line the line in the file, counted from 1
   */
  public DictionaryException(String file, long line, String problem, String remedy) {
    super("%s:%d: %s: %s".formatted(file, line, problem, remedy));
  }
}
