package dealmill.jobs;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a crawler delivers night after night: the articles of the day, some that come late, some
 * that it delivers once more or with a correction, copies on other sites, and files that are
 * broken.
 */
final class Nights {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** Every so many articles one is late, corrected, delivered twice or copied. */
  private static final int LATE = 9;

  private static final int CORRECTED = 11;
  private static final int TWICE = 13;
  private static final int COPIED = 17;

  private final Map<Integer, List<String>> lines = new TreeMap<>();
  private final int nights;

  private Nights(int nights) {
    this.nights = nights;
    for (int night = 1; night <= nights; night++) {
      lines.put(night, new ArrayList<>());
    }
  }

  /**
   * Writes the folders {@code night-01}, {@code night-02}, … into {@code folder} and returns them.
   *
   * @param records crawler records, a JSON object a line, by time
   */
  static List<Path> write(Path folder, List<String> records, int nights) {
    Nights all = new Nights(nights);
    for (int i = 0; i < records.size(); i++) {
      all.deliver(records.get(i), i, 1 + (int) ((long) i * nights / records.size()));
    }
    List<Path> folders = new ArrayList<>();
    for (int night = 1; night <= nights; night++) {
      folders.add(all.writeNight(folder, night));
    }
    return folders;
  }

  /** Returns {@code records} by their date, with those that have none spread evenly among them. */
  static List<String> byTime(List<String> records) {
    List<String> dated = new ArrayList<>();
    List<String> undated = new ArrayList<>();
    records.forEach(line -> (date(line).isEmpty() ? undated : dated).add(line));
    dated.sort(Comparator.comparing(Nights::date));
    List<String> all = new ArrayList<>();
    int taken = 0;
    for (int i = 0; i < dated.size(); i++) {
      all.add(dated.get(i));
      int due = (int) ((long) (i + 1) * undated.size() / dated.size());
      all.addAll(undated.subList(taken, due));
      taken = due;
    }
    return all;
  }

  private static String date(String line) {
    return parsed(line).path("date").asText("").replace("null", "");
  }

  private void deliver(String line, int number, int night) {
    ObjectNode record = parsed(line);
    if (!record.hasNonNull("url")) {
      record.put("url", "https://nights.example/" + number);
    }
    add(number % LATE == 1 ? night + 2 : night, record);
    if (number % TWICE == 2) {
      add(night + 3, record);
    }
    if (number % CORRECTED == 3) {
      add(night + 1, corrected(record));
    }
    if (number % COPIED == 4) {
      add(night + 1, record.deepCopy().put("url", "https://copies.example/" + number));
    }
  }

  private static ObjectNode corrected(ObjectNode record) {
    String field = record.hasNonNull("body") ? "body" : "text";
    String text = record.path(field).asText();
    return record.deepCopy().put(field, text + "\n\n이 기사는 내용을 바로잡아 다시 내보낸 것이다.");
  }

  /** What comes after the last night comes in the last night. */
  private void add(int night, ObjectNode record) {
    lines.computeIfAbsent(Math.min(night, nights), n -> new ArrayList<>()).add(record.toString());
  }

  private Path writeNight(Path folder, int night) {
    Path place = folder.resolve("night-%02d".formatted(night));
    List<String> records = lines.getOrDefault(night, List.of());
    Pages.write(place, "feed.jsonl", String.join("\n", records) + "\n{\"title\": broken\n");
    Pages.write(place, "empty.txt", "");
    byte[] packed = Pages.gzip(String.join("\n", records) + "\n");
    Pages.write(place, "cut.jsonl.gz", java.util.Arrays.copyOf(packed, 40));
    Pages.write(place, "image.html", "\u0000\u0001\u0002PNG".getBytes(StandardCharsets.ISO_8859_1));
    return place;
  }

  private static ObjectNode parsed(String line) {
    try {
      return (ObjectNode) JSON.readTree(line);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
