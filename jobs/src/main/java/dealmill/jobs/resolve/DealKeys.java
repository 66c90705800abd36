package dealmill.jobs.resolve;

import dealmill.deal.DealType;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What two mentions of one deal have in common: mentions without a common key are never compared.
 *
 * <p>A pair of parties with the family of the type; a party with about the same price; a lone party
 * with the type and about the same time; a copied article with the type.
 */
final class DealKeys {

  private static final int MOST_PARTIES = 8;
  private static final double STEP = Math.log(1.05);
  private static final long SPAN_DAYS = 30;

  private DealKeys() {}

  /** Which types articles may give to one deal. */
  enum Family {
    OWNERSHIP,
    BUSINESS,
    FINANCING;

    static Family of(DealType type) {
      return switch (type) {
        case ACQUISITION, MERGER, INVESTMENT, JOINT_VENTURE -> OWNERSHIP;
        case SUPPLY, JOINT_DEVELOPMENT, LICENSING, DISTRIBUTION, PARTNERSHIP -> BUSINESS;
        case FINANCING -> FINANCING;
      };
    }
  }

  /** Returns the keys of {@code mention}, sorted. */
  static List<String> of(MentionFacts mention) {
    TreeSet<String> keys = new TreeSet<>();
    List<String> orgs = mention.orgIds().stream().limit(MOST_PARTIES).toList();
    addPairs(mention, orgs, keys);
    addPrices(mention, orgs, keys);
    if (orgs.size() == 1) {
      for (long span : spans(mention.publishedAt())) {
        keys.add(String.join("|", "lone", mention.type().name(), orgs.get(0), "" + span));
      }
    }
    keys.add(String.join("|", "copy", mention.type().name(), mention.original()));
    return List.copyOf(keys);
  }

  private static void addPairs(MentionFacts mention, List<String> orgs, TreeSet<String> keys) {
    String family = Family.of(mention.type()).name();
    for (int i = 0; i < orgs.size(); i++) {
      for (int j = i + 1; j < orgs.size(); j++) {
        keys.add(String.join("|", "pair", family, orgs.get(i), orgs.get(j)));
      }
    }
  }

  private static void addPrices(MentionFacts mention, List<String> orgs, TreeSet<String> keys) {
    for (MentionFacts.Amount price : mention.prices()) {
      for (String size : sizes(price)) {
        orgs.forEach(org -> keys.add(String.join("|", "price", size, org)));
      }
    }
  }

  /** Sums that differ by less than 5 % have a size in common. */
  private static List<String> sizes(MentionFacts.Amount price) {
    List<String> sizes = new ArrayList<>();
    addSizes(price.value(), price.currency(), sizes);
    if (!price.currency().equals("KRW")) {
      addSizes(price.krw(), "KRW", sizes);
    }
    return sizes;
  }

  private static void addSizes(@Nullable BigDecimal value, String currency, List<String> sizes) {
    if (value != null && value.signum() > 0) {
      long size = (long) Math.floor(Math.log(value.doubleValue()) / STEP);
      sizes.add(currency + size);
      sizes.add(currency + (size + 1));
    }
  }

  private static long[] spans(@Nullable Instant published) {
    if (published == null) {
      return new long[] {-1};
    }
    long span = published.getEpochSecond() / (SPAN_DAYS * 86_400);
    return new long[] {span, span + 1};
  }
}
