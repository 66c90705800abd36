package dealmill.jobs;

/**
 * The caller asked for something that cannot be: one line that names the problem and the remedy.
 */
public final class ConfigurationException extends IllegalArgumentException {

  private static final long serialVersionUID = 1;

  /** Makes the line {@code problem: remedy}. */
  public ConfigurationException(String problem, String remedy) {
    super(problem + ": " + remedy);
  }
}
