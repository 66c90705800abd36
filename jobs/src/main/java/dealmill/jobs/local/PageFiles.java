package dealmill.jobs.local;

import dealmill.article.RawDocument;
import dealmill.article.SourceKind;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** Reads small folders of saved pages without Spark: the kind of a file is told by its name. */
public final class PageFiles {

  private PageFiles() {}

  /** Returns the documents of all files in {@code folder}, in the order of their names. */
  public static List<RawDocument> in(Path folder) throws IOException {
    List<RawDocument> documents = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        documents.addAll(of(file));
      }
    }
    return documents;
  }

  /** Returns the documents of {@code file}: one, or one a line of a {@code .jsonl}. */
  public static List<RawDocument> of(Path file) throws IOException {
    String name = file.getFileName().toString();
    byte[] bytes = Files.readAllBytes(file);
    if (name.endsWith(".gz")) {
      bytes = new GZIPInputStream(new ByteArrayInputStream(bytes)).readAllBytes();
      name = name.substring(0, name.length() - ".gz".length());
    }
    String uri = file.toUri().toString();
    if (name.endsWith(".jsonl")) {
      return lines(uri, bytes);
    }
    boolean html = name.endsWith(".html") || name.endsWith(".htm");
    return List.of(RawDocument.of(uri, html ? SourceKind.HTML : SourceKind.TEXT, bytes));
  }

  private static List<RawDocument> lines(String uri, byte[] bytes) {
    List<RawDocument> records = new ArrayList<>();
    int number = 0;
    for (String line : new String(bytes, StandardCharsets.UTF_8).split("\n")) {
      number++;
      if (!line.isBlank()) {
        records.add(
            RawDocument.of(
                uri + "#line=" + number, SourceKind.JSONL, line.getBytes(StandardCharsets.UTF_8)));
      }
    }
    return records;
  }
}
