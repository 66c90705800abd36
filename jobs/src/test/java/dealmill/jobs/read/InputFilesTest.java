package dealmill.jobs.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dealmill.jobs.ConfigurationException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputFilesTest {

  private Path folder = Path.of("");

  @BeforeEach
  void useFolder(@TempDir Path folder) throws IOException {
    this.folder = folder.toRealPath();
  }

  @Test
  void findsFilesAtEveryDepthButNoHiddenOnes() throws IOException {
    page("b/c/two.txt");
    page("one.txt");
    page(".hidden.txt");
    page("_part/three.txt");
    assertThat(found(folder)).containsExactly("b/c/two.txt", "one.txt");
  }

  @Test
  void findsAFileOnceWhenItsFolderHoldsALinkToItself() throws IOException {
    page("one.txt");
    Files.createSymbolicLink(folder.resolve("again"), folder);
    assertThat(found(folder)).containsExactly("one.txt");
  }

  @Test
  void callsAFileByItsOwnNameWhereALinkLeadsToItToo() throws IOException {
    page("pages/one.txt");
    Files.createSymbolicLink(folder.resolve("a.txt"), folder.resolve("pages/one.txt"));
    Files.createSymbolicLink(folder.resolve("b"), folder.resolve("pages"));
    assertThat(found(folder)).containsExactly("pages/one.txt");
  }

  @Test
  void followsALinkToWhatIsElsewhere(@TempDir Path elsewhere) throws IOException {
    page("one.txt");
    Files.writeString(elsewhere.resolve("two.txt"), "둘");
    Files.createSymbolicLink(folder.resolve("more"), elsewhere);
    assertThat(found(folder)).containsExactly("more/two.txt", "one.txt");
  }

  @Test
  void findsAFileOnceThatTwoInputsName() throws IOException {
    page("one.txt");
    assertThat(found(folder.resolve("one.txt"), folder)).containsExactly("one.txt");
  }

  @Test
  void passesALinkToNothing() throws IOException {
    page("one.txt");
    Files.createSymbolicLink(folder.resolve("gone"), folder.resolve("nowhere"));
    assertThat(found(folder)).containsExactly("one.txt");
  }

  @Test
  void tellsThatThereIsNothingToRead() {
    assertThatThrownBy(() -> found(folder)).isInstanceOf(ConfigurationException.class);
  }

  private void page(String name) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "하나");
  }

  private List<String> found(Path... inputs) {
    List<String> names = List.of(inputs).stream().map(Path::toString).toList();
    return new InputFiles(new Configuration())
        .under(names).keySet().stream()
            .map(
                path ->
                    path.substring(path.indexOf(folder.toString()) + folder.toString().length()))
            .map(path -> path.substring(1))
            .toList();
  }
}
