package dealmill.article;

import static org.assertj.core.api.Assertions.assertThat;

import dealmill.lexicon.Dictionary;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ElementNamesTest {

  private static final ElementNames NAMES = ElementNames.of(Dictionary.builtIn());

  @ParameterizedTest
  @CsvSource({
    "articleBody,BODY",
    "article_body,BODY",
    "article-view-content-div,BODY",
    "newsct_article,BODY",
    "view_con2,BODY",
    "relatedNews,FURNITURE",
    "comment-list,FURNITURE",
    "sns_share,FURNITURE",
    "adsbygoogle,FURNITURE",
    "footer,FURNITURE",
    "photo_caption,CAPTION",
    "img_desc,CAPTION"
  })
  void namesTellWhatAnElementIsFor(String name, ElementNames.Use use) {
    assertThat(of(new Element("div").attr("class", name)).map(ElementNames.Name::use))
        .hasValue(use);
    assertThat(of(new Element("div").attr("id", name)).map(ElementNames.Name::use)).hasValue(use);
  }

  @ParameterizedTest
  @CsvSource({"content", "headroom", "adamant", "article", "wrapper", "row", "commerce-news"})
  void otherNamesTellNothing(String name) {
    assertThat(of(new Element("div").attr("class", name))).isEmpty();
  }

  @Test
  void aNameIsItsWords() {
    assertThat(ElementNames.words("relatedNews art-body2 A_B"))
        .isEqualTo("related news art body a b ");
  }

  @Test
  void aMarkedBodyIsABody() {
    assertThat(of(new Element("div").attr("itemprop", "articleBody")).map(ElementNames.Name::use))
        .hasValue(ElementNames.Use.BODY);
  }

  private static Optional<ElementNames.Name> of(Element element) {
    return NAMES.of(element.attributes());
  }
}
