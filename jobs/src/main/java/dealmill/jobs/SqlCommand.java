package dealmill.jobs;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Answers a query over the tables. */
@Command(name = "sql", description = "Answers a query over the tables.")
final class SqlCommand implements Callable<Integer> {

  @Parameters(paramLabel = "QUERY", arity = "0..1", defaultValue = "")
  private String query = "";

  @Override
  public Integer call() {
    throw new ConfigurationException("cannot answer " + query, "wait");
  }
}
