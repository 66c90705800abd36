package dealmill.organization;

import dealmill.lexicon.Dictionary;
import dealmill.lexicon.Gazetteer;
import dealmill.lexicon.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** All files {@code organizations*.csv} of a dictionary, ready for look-ups. Immutable. */
public final class OrganizationDictionary {

  private static final String[] COLUMNS = {
    "org_id", "name_ko", "name_en", "aliases", "kind", "country", "ticker"
  };

  private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");

  private final List<KnownOrganization> organizations;
  private final Gazetteer gazetteer;
  private final Set<String> ambiguous;

  private OrganizationDictionary(
      List<KnownOrganization> organizations, Gazetteer gazetteer, Set<String> ambiguous) {
    this.organizations = organizations;
    this.gazetteer = gazetteer;
    this.ambiguous = ambiguous;
  }

  /** Reads the organizations of {@code dictionary}. */
  public static OrganizationDictionary of(Dictionary dictionary) {
    List<KnownOrganization> organizations = new ArrayList<>();
    Map<String, Integer> surfaces = new HashMap<>();
    Set<String> ambiguous = new HashSet<>();
    Set<String> ids = new HashSet<>();
    List<Table> tables = dictionary.tables("organizations", ".csv", COLUMNS);
    for (Table table : tables) {
      for (Table.Row row : table.rows()) {
        if (!ids.add(row.need("org_id"))) {
          throw row.wrong("repeated org_id '" + row.get("org_id") + "'", "give each row its own");
        }
        KnownOrganization organization = organization(row);
        int number = organizations.size();
        organizations.add(organization);
        ambiguous.addAll(row.list("ambiguous"));
        addSurface(surfaces, organization.nameKo(), number);
        addSurface(surfaces, organization.nameEn(), number);
        organization.aliases().forEach(alias -> addSurface(surfaces, alias, number));
      }
    }
    checkParents(tables, ids);
    return new OrganizationDictionary(
        List.copyOf(organizations), Gazetteer.of(surfaces), Set.copyOf(ambiguous));
  }

  private static KnownOrganization organization(Table.Row row) {
    return new KnownOrganization(
        row.need("org_id"),
        row.need("name_ko"),
        row.get("name_en"),
        row.list("aliases"),
        row.constant("kind", OrganizationKind.class).name(),
        country(row),
        row.get("ticker"),
        row.get("parent"));
  }

  private static String country(Table.Row row) {
    String country = row.get("country");
    if (!country.isEmpty() && !COUNTRY.matcher(country).matches()) {
      throw row.wrong("'" + country + "' is no country", "write two letters as in ISO 3166: KR");
    }
    return country;
  }

  /** A parent may stand in another file, so all must be read before. */
  private static void checkParents(List<Table> tables, Set<String> ids) {
    for (Table table : tables) {
      for (Table.Row row : table.rows()) {
        String parent = row.get("parent");
        if (!parent.isEmpty() && !ids.contains(parent)) {
          throw row.wrong(
              "no organization has the parent's org_id '" + parent + "'",
              "add its row or leave the cell empty");
        }
      }
    }
  }

  private static void addSurface(Map<String, Integer> surfaces, String surface, int number) {
    if (surface.length() >= 2 && surface.indexOf('(') < 0) {
      surfaces.putIfAbsent(surface, number);
      if (surface.indexOf(' ') >= 0) {
        surfaces.putIfAbsent(surface.replace(" ", ""), number);
      }
    }
  }

  /** Returns the longest known name at {@code start}. */
  Gazetteer.Match longest(String text, int start, Gazetteer.Boundary boundary) {
    return gazetteer.longest(text, start, boundary);
  }

  /** Returns the organization with the number that a match gave. */
  KnownOrganization organization(int number) {
    return organizations.get(number);
  }

  /** Tells whether {@code surface} is a common word too, so that grammar must vouch for it. */
  boolean isAmbiguous(String surface) {
    return ambiguous.contains(surface);
  }

  /** Returns the number of organizations. */
  public int size() {
    return organizations.size();
  }
}
