package dealmill.deal;

import static org.assertj.core.api.Assertions.assertThat;

import dealmill.Knowledge;
import dealmill.Mill;
import dealmill.article.Article;
import dealmill.article.CleaningOptions;
import dealmill.lexicon.Dictionary;
import java.time.Instant;
import java.util.List;

/** What short articles of 5 March 2025 tell, by the dictionary that the jar carries. */
final class Told {

  private static final Mill MILL =
      Mill.with(Knowledge.from(Dictionary.builtIn(), CleaningOptions.DEFAULT));

  private Told() {}

  /** Returns the deals that an article tells. */
  static List<Deal> deals(String title, String body) {
    return extraction(title, body).deals();
  }

  /** Returns the organizations that an article names. */
  static List<String> names(String title, String body) {
    return extraction(title, body).organizations().stream()
        .map(Extraction.Organization::name)
        .toList();
  }

  private static Extraction extraction(String title, String body) {
    Article article =
        new Article(
            "a",
            null,
            null,
            title,
            null,
            null,
            null,
            Instant.parse("2025-03-05T01:00:00Z"),
            "visible",
            null,
            "ko",
            body,
            List.of(),
            "UTF-8",
            0);
    return MILL.extract(article);
  }

  /** Returns the one deal that an article tells. */
  static Deal only(String title, String body) {
    List<Deal> deals = deals(title, body);
    assertThat(deals).hasSize(1);
    return deals.get(0);
  }

  /** Returns the sums of {@code deal} as plain numbers. */
  static List<String> sums(Deal deal) {
    return deal.amounts().stream().map(a -> a.value().toPlainString()).toList();
  }

  /** Returns {@code "가온전자 ACQUIRER"} for each party of {@code deal}. */
  static List<String> roles(Deal deal) {
    return deal.parties().stream().map(p -> p.name() + " " + p.role()).toList();
  }
}
