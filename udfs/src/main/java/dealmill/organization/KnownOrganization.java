package dealmill.organization;

import java.util.List;

/**
 * A row of the organizations table.
 *
 * @param kind COMPANY, GROUP, FUND, BANK, GOVERNMENT, UNIVERSITY, INSTITUTE, ASSOCIATION, MEDIA
 * @param country ISO 3166 alpha-2, or empty
 * @param parent the group's org_id, or empty
 */
public record KnownOrganization(
    String orgId,
    String nameKo,
    String nameEn,
    List<String> aliases,
    String kind,
    String country,
    String ticker,
    String parent) {

  public KnownOrganization {
    aliases = List.copyOf(aliases);
  }
}
