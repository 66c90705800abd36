package dealmill.article;

import com.fasterxml.jackson.databind.JsonNode;
import dealmill.lexicon.Dictionary;
import dealmill.lexicon.Table;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds a record's fields under the many names that crawlers give them. */
final class RecordFields {

  private static final int SHOWN = 20;

  private final Map<String, List<String>> synonyms;

  private RecordFields(Map<String, List<String>> synonyms) {
    this.synonyms = synonyms;
  }

  static RecordFields of(Dictionary dictionary) {
    Map<String, List<String>> synonyms = new LinkedHashMap<>();
    for (Table.Row row : dictionary.table("record_fields.tsv", "field", "name").rows()) {
      synonyms
          .computeIfAbsent(row.need("field"), f -> new ArrayList<>())
          .add(plain(row.need("name")));
    }
    return new RecordFields(synonyms);
  }

  /** Returns what {@code record} says of its article, {@code head} where it says nothing. */
  PageText.Declared declared(JsonNode record, PageText.Declared head) {
    Map<String, JsonNode> values = values(record);
    String published = of(values, "published");
    return new PageText.Declared(
        Metadata.first(of(values, "url"), head.url()),
        Metadata.first(of(values, "title"), head.title()),
        head.documentTitle(),
        Metadata.first(of(values, "outlet"), head.outlet()),
        Metadata.first(of(values, "byline"), head.byline()),
        Metadata.first(of(values, "section"), head.section()),
        Metadata.first(published, head.published()),
        published != null ? "record" : head.publishedFrom(),
        Metadata.first(of(values, "updated"), head.updated()),
        head.text(),
        true);
  }

  /** Returns the text under the first synonym of {@code field} that is filled, or null. */
  @Nullable String of(JsonNode record, String field) {
    return of(values(record), field);
  }

  private @Nullable String of(Map<String, JsonNode> values, String field) {
    for (String name : synonyms.getOrDefault(field, List.of())) {
      JsonNode value = values.get(name);
      String text = value == null ? null : text(value);
      if (text != null) {
        return text;
      }
    }
    return null;
  }

  /** The record's own fields before those of the objects in it, one level down. */
  private static Map<String, JsonNode> values(JsonNode record) {
    Map<String, JsonNode> values = new LinkedHashMap<>();
    record.properties().forEach(f -> values.putIfAbsent(plain(f.getKey()), f.getValue()));
    for (JsonNode child : record) {
      JsonNode inner = child.isArray() && child.size() == 1 ? child.get(0) : child;
      if (inner.isObject()) {
        inner.properties().forEach(f -> values.putIfAbsent(plain(f.getKey()), f.getValue()));
      }
    }
    return values;
  }

  private static @Nullable String text(JsonNode value) {
    if (value.isArray()) {
      List<String> parts = new ArrayList<>();
      for (JsonNode part : value) {
        String text = text(part);
        if (text != null) {
          parts.add(text);
        }
      }
      return parts.isEmpty() ? null : String.join("\n", parts);
    }
    if (value.isObject()) {
      for (String name : List.of("name", "text", "form", "content", "$date")) {
        if (value.path(name).isValueNode() && !value.path(name).isNull()) {
          return text(value.path(name));
        }
      }
      return null;
    }
    boolean filled = value.isNumber() || value.isTextual() && !value.asText().isBlank();
    return filled ? value.asText() : null;
  }

  /** {@code "pubDate"}, {@code "pub_date"} and {@code "PUB-DATE"} are one name. */
  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[_\\-. ]", "");
  }

  /** Returns the names of the fields, to be shown. */
  static List<String> names(JsonNode record) {
    List<String> names = new ArrayList<>();
    Iterator<String> all = record.fieldNames();
    while (all.hasNext() && names.size() < SHOWN) {
      names.add(all.next());
    }
    return names;
  }
}
