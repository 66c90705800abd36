package dealmill.jobs.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;

/** Labels and rows from JSON with single quotes, so that a test shows them as they are. */
final class Samples {

  private Samples() {}

  static GoldDeal deal(String json) throws JsonProcessingException {
    return GoldDeal.from(node(json));
  }

  static Found.Mention mention(String json) throws JsonProcessingException {
    return Found.Mention.from(node(json));
  }

  static Report report(List<String> labels, List<String> articles, List<String> mentions)
      throws JsonProcessingException {
    List<Gold> gold = new ArrayList<>();
    for (String label : labels) {
      gold.add(Gold.from(node(label)));
    }
    return Evaluation.of(
        gold,
        Rows.articles(articles.stream().map(Samples::quoted).toList()),
        Rows.mentions(mentions.stream().map(Samples::quoted).toList()));
  }

  static JsonNode node(String json) throws JsonProcessingException {
    return new ObjectMapper().readTree(quoted(json));
  }

  private static String quoted(String json) {
    return json.replace('\'', '"');
  }
}
