package dealmill.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportOrganizationsCommandTest {

  @TempDir private Path folder = Path.of("");

  @Test
  void theArchiveBecomesAFileOfOrganizations() throws IOException {
    Path zip = folder.resolve("codes.zip");
    try (OutputStream file = Files.newOutputStream(zip);
        ZipOutputStream out = new ZipOutputStream(file)) {
      out.putNextEntry(new ZipEntry("CORPCODE.xml"));
      out.write(
          ("<result><list><corp_code>00000001</corp_code><corp_name>다온빔테크원</corp_name>"
                  + "<stock_code> </stock_code></list></result>")
              .getBytes(StandardCharsets.UTF_8));
    }
    assertThat(importing("--corp-codes", zip)).isEqualTo(ExitCode.DONE);
    assertThat(written()).contains("KR-DART-00000001,다온빔테크원,,,COMPANY,KR,,,");
  }

  @Test
  void theListingGivesTheTicker() throws IOException {
    Path csv = folder.resolve("listing.csv");
    Files.writeString(csv, "\uFEFF,Code,Name,Market\n0,999990,다온빔테크원,KOSDAQ\n");
    assertThat(importing("--listing", csv)).isEqualTo(ExitCode.DONE);
    assertThat(written()).contains("KR-KRX-999990,다온빔테크원,,,COMPANY,KR,999990.KQ,,");
  }

  @Test
  void aFileThatIsNotThereIsAWrongUse() {
    assertThat(importing("--listing", folder.resolve("none.csv"))).isEqualTo(ExitCode.WRONG_USAGE);
  }

  private int importing(String option, Path list) {
    return Main.run("import-organizations", option, list.toString(), "--output", folder.toString());
  }

  private String written() throws IOException {
    return Files.readString(folder.resolve("organizations-imported.csv"));
  }
}
