package dealmill.benchmarks;

import dealmill.article.RawDocument;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A corpus on disk: records as lines, pages in web archives. */
final class CorpusFiles {

  private static final int DOCUMENTS_A_FILE = 5_000;

  private CorpusFiles() {}

  /** Writes the first {@code count} documents of {@code corpus} into {@code folder}. */
  static void write(Corpus corpus, int count, Path folder) throws IOException {
    Files.createDirectories(folder);
    for (int from = 0; from < count; from += DOCUMENTS_A_FILE) {
      int to = Math.min(count, from + DOCUMENTS_A_FILE);
      try (OutputStream lines = open(folder, "records-%07d.jsonl".formatted(from));
          OutputStream archive = open(folder, "pages-%07d.warc".formatted(from))) {
        for (int number = from; number < to; number++) {
          RawDocument document = corpus.document(number);
          if (Corpus.isPage(number)) {
            response(archive, document);
          } else {
            lines.write(document.bytes());
            lines.write('\n');
          }
        }
      }
    }
  }

  private static OutputStream open(Path folder, String name) throws IOException {
    return new BufferedOutputStream(Files.newOutputStream(folder.resolve(name)), 1 << 16);
  }

  /** Writes the record of an archive that holds {@code page}. */
  static void response(OutputStream archive, RawDocument page) {
    String http =
        "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: "
            + page.bytes().length
            + "\r\n\r\n";
    String head =
        "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: "
            + page.url()
            + "\r\nWARC-Date: 2025-10-01T00:00:00Z\r\nWARC-Record-ID: <urn:x:"
            + page.url()
            + ">\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: "
            + (http.length() + page.bytes().length)
            + "\r\n\r\n";
    try {
      archive.write(head.getBytes(StandardCharsets.US_ASCII));
      archive.write(http.getBytes(StandardCharsets.US_ASCII));
      archive.write(page.bytes());
      archive.write("\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns how many bytes the files under {@code folder} have. */
  static long bytes(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
    }
  }
}
