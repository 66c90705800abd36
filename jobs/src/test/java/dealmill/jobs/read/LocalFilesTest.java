package dealmill.jobs.read;

import static org.assertj.core.api.Assertions.assertThat;

import dealmill.article.Outcome;
import dealmill.article.RawDocument;
import dealmill.article.Reason;
import dealmill.article.SourceKind;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalFilesTest {

  private static final int MAX = 1000;

  private Path folder = Path.of("");

  @BeforeEach
  void useFolder(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void tellsTheKindByTheName() throws IOException {
    Files.writeString(folder.resolve("b.html"), "<p>나");
    Files.writeString(folder.resolve("a.txt"), "가");
    List<RawDocument> documents = documents(LocalFiles.under(folder, MAX));
    assertThat(documents)
        .extracting(RawDocument::kind)
        .containsExactly(SourceKind.TEXT, SourceKind.HTML);
    assertThat(documents.get(0).sourceUri()).endsWith("/a.txt");
  }

  @Test
  void makesADocumentOfEachRecordWithItsLine() throws IOException {
    Path file = Files.writeString(folder.resolve("a.jsonl"), "{\"a\":1}\n\n{\"a\":\"둘\"}\n");
    assertThat(documents(LocalFiles.in(file, MAX)))
        .extracting(d -> d.sourceUri().replaceAll(".*#", "") + " " + text(d))
        .containsExactly("line=1 {\"a\":1}", "line=3 {\"a\":\"둘\"}");
  }

  @Test
  void inflatesWhatIsPacked() throws IOException {
    Path file = folder.resolve("a.txt.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write("가나다".getBytes(StandardCharsets.UTF_8));
    }
    RawDocument document = documents(LocalFiles.in(file, MAX)).get(0);
    assertThat(document.kind()).isEqualTo(SourceKind.TEXT);
    assertThat(text(document)).isEqualTo("가나다");
  }

  @Test
  void tellsWhyThereIsNoDocument() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "가".repeat(MAX));
    assertThat(LocalFiles.in(file, MAX))
        .extracting(Read::outcome)
        .containsExactly(
            new Outcome.Rejected<>(Reason.TOO_LARGE, "more than %d bytes".formatted(MAX)));
  }

  private static List<RawDocument> documents(List<Read> reads) {
    return reads.stream().map(Read::document).filter(Objects::nonNull).toList();
  }

  private static String text(RawDocument document) {
    return new String(document.bytes(), StandardCharsets.UTF_8);
  }
}
