package dealmill.deal;

import dealmill.token.TokenizedSentence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that is read out of one article.
 *
 * @param organizations each company, fund, university or public body that the article names, once
 */
public record Extraction(
    List<TokenizedSentence> sentences, List<Deal> deals, List<Organization> organizations) {

  public Extraction {
    sentences = List.copyOf(sentences);
    deals = List.copyOf(deals);
    organizations = List.copyOf(organizations);
  }

  /**
   * An organization of the article.
   *
   * @param orgId the dictionary's id, or one made of the name
   * @param name the fullest form in the article, or the dictionary's
   * @param surfaces the forms that the article uses
   * @param discovered true where no list knows it
   * @param mentions how often the body names it
   */
  public record Organization(
      String orgId,
      String name,
      @Nullable String nameEn,
      List<String> surfaces,
      @Nullable String kind,
      @Nullable String country,
      @Nullable String ticker,
      boolean discovered,
      int mentions) {

    public Organization {
      surfaces = List.copyOf(surfaces);
    }
  }
}
