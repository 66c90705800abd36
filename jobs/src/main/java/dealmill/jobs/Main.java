package dealmill.jobs;

import dealmill.jobs.evaluate.LabelException;
import dealmill.jobs.lake.BusyException;
import dealmill.jobs.quality.CheckFailedException;
import dealmill.lexicon.DictionaryException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The entry point: {@code dealmill run --input … --warehouse …}. */
@Command(
    name = "dealmill",
    description = "Turns raw Korean news pages into tables of business deals.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    subcommands = {
      RunCommand.class,
      SqlCommand.class,
      MaintainCommand.class,
      CompareCommand.class,
      ExplainCommand.class,
      ReportCommand.class,
      EvaluateCommand.class,
      ImportOrganizationsCommand.class
    })
public final class Main {

  private Main() {}

  /** Runs the command that {@code args} name and ends the JVM with its exit code if it failed. */
  public static void main(String[] args) {
    int code = runOrFail(args);
    if (code != ExitCode.DONE) {
      System.exit(code);
    }
  }

  /** Out of memory, or a jar that lacks a class: one line for these too. */
  private static int runOrFail(String... args) {
    try {
      return run(args);
    } catch (LinkageError | VirtualMachineError e) {
      System.err.println("dealmill: " + Failure.line(e));
      return ExitCode.FAILED;
    }
  }

  /** Runs the command that {@code args} name and returns its exit code. */
  public static int run(String... args) {
    return new CommandLine(new Main())
        .setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8))
        .setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8))
        .setExecutionExceptionHandler((e, command, parsed) -> explain(e, command))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .execute(args);
  }

  private static int explain(Exception e, CommandLine command) {
    PrintWriter err = command.getErr();
    if (e instanceof ConfigurationException
        || e instanceof DictionaryException
        || e instanceof LabelException) {
      err.println("dealmill: " + e.getMessage());
      return ExitCode.WRONG_USAGE;
    }
    if (e instanceof BusyException) {
      err.println("dealmill: " + e.getMessage());
      return ExitCode.FAILED;
    }
    if (e instanceof CheckFailedException) {
      err.println("dealmill: " + e.getMessage());
      return ExitCode.CHECK_FAILED;
    }
    err.println("dealmill: " + Failure.line(e));
    if (Boolean.getBoolean("dealmill.stacktrace")) {
      e.printStackTrace(err);
    }
    return ExitCode.FAILED;
  }
}
