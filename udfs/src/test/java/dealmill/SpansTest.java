package dealmill;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dealmill.article.Article;
import dealmill.article.CleanedPage;
import dealmill.article.CleaningOptions;
import dealmill.article.Outcome;
import dealmill.article.RawDocument;
import dealmill.article.SourceKind;
import dealmill.deal.Deal;
import dealmill.deal.Extraction;
import dealmill.lexicon.Dictionary;
import dealmill.text.Span;
import dealmill.token.Token;
import dealmill.token.TokenizedSentence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever page comes, each field points at its own characters of the body. */
class SpansTest {

  private static final Mill MILL =
      Mill.with(Knowledge.from(Dictionary.builtIn(), CleaningOptions.DEFAULT));
  private static final Path ROOT = Path.of(System.getProperty("dealmill.root", ".."));

  @ParameterizedTest
  @ValueSource(strings = {"seeds/articles", "seeds/reference/articles"})
  void everyFieldOfASamplePagePointsAtItsCharacters(String folder) throws IOException {
    assertThat(checked(ROOT.resolve(folder))).isGreaterThan(20);
  }

  @ParameterizedTest
  @ValueSource(strings = {"seeds/articles", "dev/articles", "dev-real/articles"})
  void everyFieldOfAPageOfOthersPointsAtItsCharacters(String folder) throws IOException {
    String shared = System.getProperty("dealmill.shared", ROOT + "/../shared");
    Path path = Path.of(shared, folder);
    Assumptions.assumeTrue(Files.isDirectory(path), () -> path + " is absent");
    assertThat(checked(path)).isGreaterThan(5);
  }

  /** Returns how many deals of the folder's pages were looked at. */
  private static int checked(Path folder) throws IOException {
    int deals = 0;
    for (RawDocument document : documents(folder)) {
      Outcome<CleanedPage> cleaned = MILL.clean(document);
      if (cleaned instanceof Outcome.Ok<CleanedPage> page) {
        Article article = page.value().article();
        Extraction extraction = MILL.extract(article);
        sentencesAreInPlace(article.body(), extraction.sentences());
        for (Deal deal : extraction.deals()) {
          isInPlace(article.body(), deal, extraction.sentences());
          deals++;
        }
      }
    }
    return deals;
  }

  private static void sentencesAreInPlace(String body, List<TokenizedSentence> sentences) {
    int last = 0;
    for (TokenizedSentence sentence : sentences) {
      assertThat(sentence.span().start()).isGreaterThanOrEqualTo(last);
      assertThat(sentence.span().in(body)).isEqualTo(sentence.span().in(body).strip()).isNotEmpty();
      for (Token token : sentence.tokens()) {
        assertThat(token.start()).isBetween(sentence.span().start(), token.end());
        assertThat(token.end())
            .as("end of %s in %s", token, sentence.span().in(body))
            .isLessThanOrEqualTo(sentence.span().end());
      }
      last = sentence.span().end();
    }
  }

  private static void isInPlace(String body, Deal deal, List<TokenizedSentence> sentences) {
    assertThat(sentences).extracting(TokenizedSentence::span).contains(deal.evidence());
    for (Map.Entry<String, Span> field : fields(deal)) {
      Span span = field.getValue();
      assertThat(span.start()).as(field.getKey()).isBetween(0, span.end() - 1);
      assertThat(span.end()).as(field.getKey()).isLessThanOrEqualTo(body.length());
      String surface = span.in(body);
      assertThat(surface).as(field.getKey()).isEqualTo(surface.strip()).doesNotContain("\n");
      assertThat(sentences)
          .as("%s %s in one sentence", field.getKey(), surface)
          .anyMatch(sentence -> sentence.span().covers(span));
    }
    for (Deal.Person person : deal.people()) {
      assertThat(person.span().in(body)).contains(person.name());
    }
  }

  private static List<Map.Entry<String, Span>> fields(Deal deal) {
    List<Map.Entry<String, Span>> fields = new ArrayList<>();
    deal.parties().forEach(party -> fields.add(Map.entry("party", party.span())));
    deal.amounts().forEach(amount -> fields.add(Map.entry("amount", amount.span())));
    deal.quantities().forEach(quantity -> fields.add(Map.entry("quantity", quantity.span())));
    deal.dates().forEach(date -> fields.add(Map.entry("date", date.span())));
    deal.people().forEach(person -> fields.add(Map.entry("person", person.span())));
    return fields;
  }

  private static List<RawDocument> documents(Path folder) throws IOException {
    List<RawDocument> documents = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : (Iterable<Path>) files.sorted()::iterator) {
        String name = String.valueOf(file.getFileName());
        if (name.endsWith(".jsonl")) {
          for (String line : Files.readAllLines(file)) {
            documents.add(RawDocument.of(name, SourceKind.JSONL, line.getBytes(UTF_8)));
          }
        } else if (name.endsWith(".html") || name.endsWith(".txt")) {
          SourceKind kind = name.endsWith(".html") ? SourceKind.HTML : SourceKind.TEXT;
          documents.add(RawDocument.of(name, kind, Files.readAllBytes(file)));
        }
      }
    }
    return documents;
  }
}
