package dealmill.jobs.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who takes part in the deals of a page, each told once. */
final class Companies {

  private static final int LONGEST_ID = 160;

  private final Map<Company, Integer> places = new LinkedHashMap<>();

  /** Who it is, by the names that the deal's articles give. */
  record Company(String id, @Nullable String name, @Nullable String en, @Nullable String country) {}

  /** Returns the place in {@link #all} of who {@code party} is. */
  int place(RowFields party) {
    String id = party.text("org_id", LONGEST_ID);
    Company company =
        new Company(
            id == null ? "" : id, party.name("name"), party.name("name_en"), party.name("country"));
    return places.computeIfAbsent(company, ignored -> places.size());
  }

  /** Returns all that were met, in the order of their places. */
  List<Company> all() {
    return new ArrayList<>(places.keySet());
  }
}
