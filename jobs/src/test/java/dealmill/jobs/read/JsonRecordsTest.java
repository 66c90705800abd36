package dealmill.jobs.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dealmill.article.Outcome;
import dealmill.article.RawDocument;
import dealmill.article.Reason;
import dealmill.article.SourceKind;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonRecordsTest {

  private static final int LARGE = 1000;

  @TempDir private Path folder = Path.of("");

  @Test
  void eachElementOfAnArrayIsADocument() throws IOException {
    assertThat(read("[\n  {\n    \"title\": \"하나\"\n  },\n  {\"title\": \"둘\"}\n]\n"))
        .containsExactly("#record=1 {\n    \"title\": \"하나\"\n  }", "#record=2 {\"title\": \"둘\"}");
  }

  @Test
  void anObjectOverSeveralLinesIsADocument() throws IOException {
    assertThat(read("{\n  \"title\": \"하나\"\n}\n"))
        .containsExactly("#record=1 {\n  \"title\": \"하나\"\n}");
  }

  @Test
  void objectsOneBehindTheOtherAreDocuments() throws IOException {
    assertThat(read("{\n\"a\": 1}\n{\n\"a\": 2}")).hasSize(2);
  }

  @Test
  void bracketsInStringsCloseNothing() throws IOException {
    assertThat(read("[{\"a\": \"]} \\\" }\", \"b\": [{\"c\": 1}]}, {\"a\": \"\\\\\"}]"))
        .containsExactly(
            "#record=1 {\"a\": \"]} \\\" }\", \"b\": [{\"c\": 1}]}", "#record=2 {\"a\": \"\\\\\"}");
  }

  @Test
  void aByteOrderMarkIsNoRecord() throws IOException {
    assertThat(read("\uFEFF[{\"a\": 1}]")).containsExactly("#record=1 {\"a\": 1}");
  }

  @Test
  void aRecordThatIsTooLargeIsRejectedAndTheNextIsRead() {
    String large = "{\"a\": \"" + "가".repeat(LARGE) + "\"}";
    List<Read> reads = reads("[" + large + ", {\"a\": 1}]");
    assertThat(reads).extracting(Read::reason).containsExactly(Reason.TOO_LARGE, null);
  }

  @Test
  void whatIsCutOffIsStillCounted() throws IOException {
    assertThat(read("[{\"a\": 1}, {\"a\": \"no")).hasSize(2);
  }

  @Test
  void whatIsNoObjectIsStillCounted() throws IOException {
    assertThat(read("[{\"a\": 1}, null, 7]"))
        .containsExactly("#record=1 {\"a\": 1}", "#record=2 null", "#record=3 7");
  }

  private List<String> read(String json) throws IOException {
    Path file = folder.resolve("records.json");
    Files.writeString(file, json);
    List<String> documents = new ArrayList<>();
    String path = file.toUri().toString();
    new SliceReader(new Configuration(), LARGE)
        .read(Slice.whole(path, Files.size(file)))
        .forEachRemaining(read -> documents.add(shown(read, path)));
    return documents;
  }

  private static String shown(Read read, String path) {
    RawDocument document = ((Outcome.Ok<RawDocument>) read.outcome()).value();
    assertThat(document.kind()).isEqualTo(SourceKind.JSONL);
    return document.sourceUri().substring(path.length())
        + " "
        + new String(document.bytes(), UTF_8);
  }

  private static List<Read> reads(String json) {
    List<Read> reads = new ArrayList<>();
    new JsonRecords("f", new ByteArrayInputStream(json.getBytes(UTF_8)), LARGE)
        .forEachRemaining(reads::add);
    return reads;
  }
}
