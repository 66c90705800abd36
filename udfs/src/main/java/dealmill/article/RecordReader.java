package dealmill.article;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dealmill.lexicon.Dictionary;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Reads a crawler's record: a JSON object whose fields go by the names in {@code
 * record_fields.tsv}.
 */
final class RecordReader {

  private static final Pattern MARKUP =
      Pattern.compile("(?i)<(?:p|br|div|span|html|body|article|section|table|img|figure)[ />]");
  private static final Pattern WHOLE_PAGE = Pattern.compile("(?i)<(?:html|head|body|!doctype)[ >]");

  /** A text with more menu lines than sentences is a page that nobody cleaned. */
  private static final int MANY_LINES = 12;

  private final ObjectMapper json;
  private final RecordFields fields;
  private final HtmlReader pages;

  private RecordReader(ObjectMapper json, RecordFields fields, HtmlReader pages) {
    this.json = json;
    this.fields = fields;
    this.pages = pages;
  }

  static RecordReader of(Dictionary dictionary, HtmlReader pages, CleaningOptions options) {
    StreamReadConstraints limits =
        StreamReadConstraints.builder()
            .maxNestingDepth(options.maxDepth())
            .maxStringLength(Math.max(1, options.maxBytes()))
            .build();
    ObjectMapper json =
        JsonMapper.builder(JsonFactory.builder().streamReadConstraints(limits).build())
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .build();
    return new RecordReader(json, RecordFields.of(dictionary), pages);
  }

  /** Returns the record's blocks and fields, or why it cannot be used. */
  Outcome<PageText> read(String line, Deadline deadline) {
    JsonNode record;
    try {
      record = json.readTree(line);
    } catch (StreamConstraintsException e) {
      return new Outcome.Rejected<>(limit(e), e.getOriginalMessage());
    } catch (JsonProcessingException e) {
      return new Outcome.Rejected<>(Reason.BAD_JSON, e.getOriginalMessage());
    }
    if (record == null || !record.isObject()) {
      return new Outcome.Rejected<>(Reason.BAD_JSON, "no JSON object");
    }
    Map<String, JsonNode> values = RecordFields.values(record);
    String content = fields.of(values, "content");
    if (content == null) {
      return new Outcome.Rejected<>(Reason.NO_TEXT_FIELD, "fields: " + RecordFields.names(record));
    }
    return new Outcome.Ok<>(page(values, content, deadline));
  }

  /** Names and numbers of a record have limits too: only the message tells which was passed. */
  private static Reason limit(StreamConstraintsException e) {
    return e.getOriginalMessage().contains("nesting depth") ? Reason.TOO_DEEP : Reason.TOO_LARGE;
  }

  private PageText page(Map<String, JsonNode> values, String content, Deadline deadline) {
    if (content.indexOf('<') < 0 || !MARKUP.matcher(content).find()) {
      return new PageText(
          text(content, deadline), fields.declared(values, PageText.Declared.NOTHING));
    }
    PageText page = pages.read(content, deadline);
    boolean whole = WHOLE_PAGE.matcher(content).find();
    List<Block> blocks = whole ? page.blocks() : inside(page.blocks());
    return new PageText(blocks, fields.declared(values, page.declared()));
  }

  /** A fragment of markup is the article already, but for what is called furniture in it. */
  private static List<Block> inside(List<Block> blocks) {
    return blocks.stream()
        .map(block -> block.why() == null ? block.at(Block.Place.INSIDE) : block)
        .toList();
  }

  private static List<Block> text(String content, Deadline deadline) {
    List<Block> lines = DumpReader.blocks(content, deadline);
    int prose = 0;
    for (Block line : lines) {
      prose += line.isProse() ? 1 : 0;
    }
    boolean uncut = lines.size() - prose > Math.max(MANY_LINES, 2 * prose) && prose > 0;
    List<Block> blocks = new ArrayList<>();
    lines.forEach(line -> blocks.add(uncut ? line : line.at(Block.Place.INSIDE)));
    return blocks;
  }
}
