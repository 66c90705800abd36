package dealmill.organization;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One organization of an article, however often and in whatever form the article names it.
 *
 * @param orgId the dictionary's id, or {@code X-} and a hash of the name
 * @param name the fullest form that the article uses
 * @param known the dictionary's row, or null where no list knows it
 * @param surfaces the forms that the article uses, in order of appearance
 * @param nameEn the Latin form beside it, or the dictionary's
 */
public record Entity(
    String orgId,
    String name,
    @Nullable KnownOrganization known,
    List<String> surfaces,
    @Nullable String nameEn,
    String kind) {

  public Entity {
    surfaces = List.copyOf(surfaces);
  }

  /** Returns the country, or null where it is not known. */
  public @Nullable String country() {
    return known == null || known.country().isEmpty() ? null : known.country();
  }

  /** Returns the ticker, or null where it is not known. */
  public @Nullable String ticker() {
    return known == null || known.ticker().isEmpty() ? null : known.ticker();
  }

  /** Tells whether this is a ministry, a city, a public body. */
  public boolean isGovernment() {
    return kind.equals("GOVERNMENT");
  }
}
