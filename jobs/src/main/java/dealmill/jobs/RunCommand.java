package dealmill.jobs;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Reads pages and brings every table up to date. */
@Command(name = "run", description = "Reads pages and brings every table up to date.")
final class RunCommand implements Callable<Integer> {

  @Option(names = "--input", split = ",", defaultValue = "seeds/articles", paramLabel = "PATH")
  private String[] input = {};

  @Override
  public Integer call() {
    throw new ConfigurationException("cannot read " + input.length + " inputs", "wait");
  }
}
