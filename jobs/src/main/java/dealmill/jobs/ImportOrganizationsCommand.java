package dealmill.jobs;

import dealmill.jobs.read.OfficialLists;
import dealmill.lexicon.Dictionary;
import dealmill.organization.FirmImport;
import dealmill.organization.ImportedFirm;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Makes a dictionary folder of the official lists of firms. */
@Command(
    name = "import-organizations",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Makes a dictionary folder of the official lists of firms.")
final class ImportOrganizationsCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--corp-codes",
      paramLabel = "ZIP",
      description = "the disclosure system's corpCode archive")
  private @Nullable Path corpCodes;

  @Option(names = "--listing", paramLabel = "CSV", description = "the exchange's listing")
  private @Nullable Path listing;

  @Option(
      names = "--output",
      paramLabel = "DIR",
      required = true,
      description = "the folder to write, for --dictionary")
  private Path output = Path.of("");

  @Override
  public Integer call() throws IOException {
    List<ImportedFirm> firms = new ArrayList<>();
    if (listing != null) {
      firms.addAll(OfficialLists.listing(listing.toString(), Files.readString(readable(listing))));
    }
    if (corpCodes != null) {
      try (InputStream zip = Files.newInputStream(readable(corpCodes))) {
        firms.addAll(OfficialLists.corpCodes(zip));
      }
    }
    if (firms.isEmpty()) {
      throw new ConfigurationException("no firms", "give --corp-codes or --listing");
    }
    String rows = FirmImport.beside(Dictionary.builtIn()).rows(firms);
    Path file = Files.createDirectories(output).resolve("organizations-imported.csv");
    Files.writeString(file, FirmImport.HEADER + rows);
    spec.commandLine()
        .getOut()
        .printf("%d firms read, %d written to %s%n", firms.size(), rows.lines().count(), file);
    return ExitCode.DONE;
  }

  private static Path readable(Path file) {
    if (!Files.isReadable(file) || Files.isDirectory(file)) {
      throw new ConfigurationException("no file " + file, "name a list that can be read");
    }
    return file;
  }
}
