package dealmill.article;

import static org.assertj.core.api.Assertions.assertThat;

import dealmill.lexicon.Dictionary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Pages and what the cleaner makes of them, {@code NAME.input} and {@code NAME.expected}; {@code
 * -Dgolden.update=true} rewrites the latter.
 */
class GoldenArticleTest {

  private static final Path FOLDER =
      Path.of(System.getProperty("dealmill.root", ".."), "udfs/src/test/resources/golden/article");
  private static final Cleaner CLEANER =
      Cleaner.with(Dictionary.builtIn(), CleaningOptions.DEFAULT);

  @TestFactory
  Stream<DynamicTest> everyPageGivesItsArticle() throws IOException {
    List<Path> inputs;
    try (Stream<Path> files = Files.list(FOLDER)) {
      inputs = files.filter(file -> file.toString().endsWith(".input")).sorted().toList();
    }
    assertThat(inputs).hasSizeGreaterThanOrEqualTo(12);
    return inputs.stream()
        .map(input -> DynamicTest.dynamicTest(input.getFileName().toString(), () -> check(input)));
  }

  private static void check(Path input) throws IOException {
    String name = input.getFileName().toString().replace(".input", "");
    String actual = shown(Pages.clean(CLEANER, name, Files.readAllBytes(input)));
    Path expected = input.resolveSibling(name + ".expected");
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(expected, actual);
    }
    assertThat(actual).as(name).isEqualTo(Files.readString(expected));
  }

  private static String shown(Outcome<CleanedPage> outcome) {
    return outcome.fold(
        GoldenArticleTest::shown, r -> "rejected %s: %s\n".formatted(r.reason(), r.detail()));
  }

  private static String shown(CleanedPage page) {
    Article article = page.article();
    StringJoiner text = new StringJoiner("\n", "", "\n");
    text.add("title: " + article.title());
    text.add("subtitle: " + article.subtitle());
    text.add("byline: " + article.byline());
    text.add("outlet: " + article.outlet());
    text.add("section: " + article.section());
    text.add("published: " + article.publishedAt() + " from " + article.publishedAtFrom());
    text.add("updated: " + article.updatedAt());
    text.add("url: " + article.url());
    text.add("charset: " + article.charset());
    article.captions().forEach(caption -> text.add("caption: " + caption));
    text.add("").add(article.body()).add("");
    page.removed().forEach(part -> text.add("- " + part.why() + ": " + part.text()));
    return text.toString();
  }
}
