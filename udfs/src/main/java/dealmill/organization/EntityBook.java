package dealmill.organization;

import dealmill.text.Hangul;
import dealmill.text.Letters;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The organizations of one article while they are gathered: which surface means which. */
final class EntityBook {

  private static final int SHORTEST_FORM = 2;

  /** Without its 한국 a shorter name is a common one: 은행, 전력공사. */
  private static final int LONGEST_COMMON = 5;

  /** In 한국화학연구원 what 화학연 leaves out. */
  private static final String INSTITUTE = "연구원";

  /** One entity in the making. */
  private static final class Draft {
    final @Nullable KnownOrganization known;
    final Set<String> surfaces = new LinkedHashSet<>();
    final String kind;
    @Nullable String latin;

    Draft(@Nullable KnownOrganization known, String kind) {
      this.known = known;
      this.kind = kind;
    }
  }

  private final List<Draft> drafts = new ArrayList<>();
  private final Map<String, Integer> byId = new HashMap<>();
  private final Map<String, Integer> bySurface = new LinkedHashMap<>();

  /** Returns the number of a dictionary organization, which the article calls {@code surface}. */
  int known(KnownOrganization organization, String surface) {
    int number = doubtful(organization);
    drafts.get(number).surfaces.add(surface);
    bySurface.putIfAbsent(surface, number);
    return number;
  }

  /** Returns the number of a dictionary organization that the article may not mean. */
  int doubtful(KnownOrganization organization) {
    return byId.computeIfAbsent(
        organization.orgId(),
        id -> {
          drafts.add(new Draft(organization, organization.kind()));
          return drafts.size() - 1;
        });
  }

  /** Notes that the article means the entity where it says {@code surface}. */
  void accept(int number, String surface) {
    drafts.get(number).surfaces.add(surface);
  }

  boolean isGovernment(int number) {
    return drafts.get(number).kind.equals("GOVERNMENT");
  }

  /** Returns the number of an organization that the article names, -1 if it does not. */
  int numberOf(String orgId) {
    int number = byId.getOrDefault(orgId, -1);
    return number < 0 || drafts.get(number).surfaces.isEmpty() ? -1 : number;
  }

  /** Tells whether the article calls the entity by another, longer name too. */
  boolean isNamedInFull(int number, String surface) {
    return drafts.get(number).surfaces.stream()
        .anyMatch(other -> other.length() > surface.length());
  }

  /** Adds an organization that no list knows. */
  void discovered(Candidate candidate) {
    if (bySurface.containsKey(candidate.name)) {
      return;
    }
    Draft draft = new Draft(null, candidate.kind());
    drafts.add(draft);
    draft.surfaces.add(candidate.name);
    bySurface.put(candidate.name, drafts.size() - 1);
    String alias = candidate.alias();
    if (alias != null) {
      draft.latin = Latin.is(alias.charAt(0)) ? alias : null;
      addAlias(drafts.size() - 1, alias);
    }
  }

  private void addAlias(int number, String alias) {
    if (alias.length() >= SHORTEST_FORM && !bySurface.containsKey(alias)) {
      bySurface.put(alias, number);
    }
  }

  /** Joins what is a short form of something longer: 플랙트 and 플랙트그룹, 릴리 and 일라이 릴리. */
  void linkShortForms(String body, OrganizationDictionary dictionary) {
    for (int number = 0; number < drafts.size(); number++) {
      for (String surface : List.copyOf(drafts.get(number).surfaces)) {
        for (String form : shortForms(surface)) {
          Integer other = bySurface.get(form);
          if (other == null && appears(body, form) && !dictionary.isAmbiguous(form)) {
            bySurface.put(form, number);
          } else if (other != null && other != number && drafts.get(other).known == null) {
            bySurface.put(form, number);
            drafts.get(number).surfaces.add(form);
          }
        }
      }
    }
  }

  private static List<String> shortForms(String surface) {
    List<String> forms = new ArrayList<>();
    int blank = surface.lastIndexOf(' ');
    if (blank > 0) {
      forms.add(surface.substring(0, surface.indexOf(' ')));
      forms.add(surface.substring(blank + 1));
      forms.add(surface.replace(" ", ""));
    }
    for (String tail : ShortForms.TAILS) {
      if (surface.endsWith(tail) && surface.length() - tail.length() >= SHORTEST_FORM) {
        forms.add(surface.substring(0, surface.length() - tail.length()).strip());
      }
    }
    if (surface.startsWith("한국") && surface.length() - 2 >= LONGEST_COMMON) {
      forms.add(surface.substring(2));
    }
    if (surface.startsWith("한국")
        && surface.endsWith(INSTITUTE)
        && surface.length() > LONGEST_COMMON) {
      forms.add(surface.substring(2, surface.length() - INSTITUTE.length()) + "연");
    }
    if (surface.endsWith("대학교")) {
      forms.add(surface.substring(0, surface.length() - 2));
    }
    forms.removeIf(
        form -> form.length() < SHORTEST_FORM || form.equals(surface) || ShortForms.isCommon(form));
    return forms;
  }

  /** Tells whether {@code form} stands in the body as a word of its own. */
  private static boolean appears(String body, String form) {
    for (int at = body.indexOf(form); at >= 0; at = body.indexOf(form, at + 1)) {
      boolean starts = at == 0 || !Letters.orDigit(body.charAt(at - 1));
      if (starts && OrganizationFinder.mayEndAt(body, at + form.length())) {
        return true;
      }
    }
    return false;
  }

  /** Returns the length of the longest surface that starts at {@code at}, 0 if none does. */
  int longestSurface(String text, int at) {
    int longest = 0;
    for (String surface : bySurface.keySet()) {
      if (surface.length() > longest
          && text.startsWith(surface, at)
          && OrganizationFinder.mayEndAt(text, at + surface.length())) {
        longest = surface.length();
      }
    }
    return longest;
  }

  int entityOf(String surface) {
    return bySurface.getOrDefault(surface, -1);
  }

  /** Returns the surfaces that no dictionary match covers. */
  Map<String, Integer> surfaces() {
    return bySurface;
  }

  /** Returns the finished entities, in the order of their numbers. */
  List<Entity> entities(List<OrgMention> mentions, String body) {
    List<Set<String>> seen = new ArrayList<>();
    drafts.forEach(draft -> seen.add(new LinkedHashSet<>()));
    mentions.forEach(mention -> seen.get(mention.entity()).add(mention.span().in(body)));
    List<Entity> entities = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      entities.add(entity(drafts.get(i), seen.get(i)));
    }
    return entities;
  }

  private static Entity entity(Draft draft, Set<String> seen) {
    List<String> surfaces = seen.isEmpty() ? List.copyOf(draft.surfaces) : List.copyOf(seen);
    KnownOrganization known = draft.known;
    // In 국민·우리은행 the first is called 국민 and named 국민은행.
    String name = name(draft, known == null ? surfaces : List.copyOf(draft.surfaces));
    return new Entity(
        known == null ? idOf(name) : known.orgId(),
        name,
        known,
        surfaces,
        known == null ? draft.latin : known.nameEn().isEmpty() ? draft.latin : known.nameEn(),
        draft.kind);
  }

  /**
   * The dictionary's name where the article uses it, else its longest form, if one can in Hangul.
   */
  private static String name(Draft draft, List<String> surfaces) {
    KnownOrganization known = draft.known;
    if (known != null && surfaces.contains(known.nameKo())) {
      return known.nameKo();
    }
    String longest = "";
    boolean hangul = known == null && surfaces.stream().anyMatch(Hangul::isIn);
    for (String surface : surfaces) {
      if (hangul && !Hangul.isIn(surface)) {
        continue;
      }
      boolean called =
          surface.endsWith("사") && surfaces.contains(surface.substring(0, surface.length() - 1));
      if (surface.length() > longest.length() && !called) {
        longest = surface;
      }
    }
    return longest;
  }

  /**
   * Returns the id of an organization that no list knows: the same name has the same id everywhere.
   */
  static String idOf(String name) {
    String key = name.replace(" ", "").toLowerCase(java.util.Locale.ROOT);
    return "X-"
        + UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)).toString().substring(0, 13);
  }
}
