package dealmill.article;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dealmill.lexicon.Dictionary;
import dealmill.lexicon.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * Reads a crawler's record: a JSON object whose fields go by the names in {@code
 * record_fields.tsv}.
 */
final class RecordReader {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern MARKUP =
      Pattern.compile("<(?:p|br|div|span|html|article|table|a)[ />]", Pattern.CASE_INSENSITIVE);

  private final Map<String, List<String>> names;

  private RecordReader(Map<String, List<String>> names) {
    this.names = names;
  }

  static RecordReader of(Dictionary dictionary) {
    Map<String, List<String>> names = new LinkedHashMap<>();
    for (Table.Row row : dictionary.table("record_fields.tsv", "field", "name").rows()) {
      names.computeIfAbsent(row.need("field"), f -> new ArrayList<>()).add(row.need("name"));
    }
    return new RecordReader(names);
  }

  /** Returns the record's blocks and fields, or why it cannot be used. */
  Outcome<PageText> read(String line) {
    JsonNode record;
    try {
      record = JSON.readTree(line);
    } catch (JsonProcessingException e) {
      return new Outcome.Rejected<>(Reason.BAD_JSON, e.getOriginalMessage());
    }
    if (record == null || !record.isObject()) {
      return new Outcome.Rejected<>(Reason.BAD_JSON, "no JSON object");
    }
    String content = field(record, "content");
    if (content == null) {
      return new Outcome.Rejected<>(Reason.NO_TEXT_FIELD, "fields: " + fieldNames(record));
    }
    return new Outcome.Ok<>(page(record, content));
  }

  private PageText page(JsonNode record, String content) {
    PageText.Declared head = PageText.Declared.NOTHING;
    List<Block> blocks;
    if (MARKUP.matcher(content).find()) {
      Document document = HtmlReader.parse(content);
      blocks = HtmlReader.blocks(document.body());
      head = Metadata.of(document);
    } else {
      blocks = DumpReader.lines(content);
    }
    String published = field(record, "published");
    return new PageText(
        blocks,
        new PageText.Declared(
            Metadata.first(field(record, "url"), head.url()),
            Metadata.first(field(record, "title"), head.title()),
            head.documentTitle(),
            Metadata.first(field(record, "outlet"), head.outlet()),
            Metadata.first(field(record, "byline"), head.byline()),
            Metadata.first(field(record, "section"), head.section()),
            Metadata.first(published, head.published()),
            published != null ? "record" : head.publishedFrom(),
            Metadata.first(field(record, "updated"), head.updated()),
            true));
  }

  private @Nullable String field(JsonNode record, String field) {
    for (String name : names.getOrDefault(field, List.of())) {
      JsonNode value = record.path(name);
      if (value.isArray() && !value.isEmpty() && value.get(0).isTextual()) {
        return join(value);
      }
      if (value.isObject() && value.path("name").isTextual()) {
        value = value.path("name");
      }
      if (value.isTextual() && !value.asText().isBlank() || value.isNumber()) {
        return value.asText();
      }
    }
    return null;
  }

  private static String join(JsonNode values) {
    List<String> parts = new ArrayList<>();
    values.forEach(value -> parts.add(value.asText()));
    return String.join("\n", parts);
  }

  private static List<String> fieldNames(JsonNode record) {
    List<String> found = new ArrayList<>();
    record.fieldNames().forEachRemaining(found::add);
    return found.subList(0, Math.min(20, found.size()));
  }
}
