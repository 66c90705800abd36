package dealmill.lexicon;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The rules that every file of organizations keeps. A failure names the rows that break one. */
final class OrganizationsLintTest {

  private static final String[] COLUMNS = {
    "org_id", "name_ko", "name_en", "aliases", "kind", "country", "ticker", "parent", "ambiguous"
  };

  private static final Set<String> KINDS =
      Set.of(
          "COMPANY",
          "GROUP",
          "FUND",
          "BANK",
          "GOVERNMENT",
          "UNIVERSITY",
          "INSTITUTE",
          "ASSOCIATION",
          "MEDIA",
          "SCHOOL");

  /** Words that no row may claim, not even as ambiguous: places, and abbreviations of things. */
  private static final Set<String> NEVER =
      Set.of(
          "AI", "IT", "VR", "AR", "IR", "CEO", "CFO", "MOU", "IPO", "M&A", "한국", "대한", "미국", "중국",
          "일본", "유럽", "영국", "독일", "서울", "부산", "대구", "인천", "광주", "대전", "울산", "우리", "하나", "국민", "미래",
          "회사", "정부", "기업", "그룹", "은행", "대상", "다음", "차이", "비자");

  private static final List<Table> FILES =
      Dictionary.builtIn().tables("organizations", ".csv", COLUMNS);
  private static final List<Table.Row> ROWS =
      FILES.stream().flatMap(file -> file.rows().stream()).toList();

  @Test
  void thereAreFilesToRead() {
    assertThat(FILES).isNotEmpty().allSatisfy(file -> assertThat(file.rows()).isNotEmpty());
  }

  @Test
  void everyIdIsGivenOnce() {
    Map<String, List<Table.Row>> byId = ROWS.stream().collect(groupingBy(row -> row.get("org_id")));
    assertThat(byId.values()).filteredOn(rows -> rows.size() > 1).isEmpty();
  }

  @Test
  void anIdIsTheCountryAndAReadableName() {
    assertThat(breaking(row -> row.get("org_id").matches("[A-Z]{2}(-[A-Z0-9]+)+"))).isEmpty();
    assertThat(breaking(row -> row.get("org_id").startsWith(row.get("country") + "-"))).isEmpty();
  }

  @Test
  void rowsAreSortedById() {
    for (Table file : FILES) {
      assertThat(file.rows()).extracting(row -> row.get("org_id")).as(file.file()).isSorted();
    }
  }

  @Test
  void kindsAndCountriesAreKnown() {
    Set<String> countries = new HashSet<>(Arrays.asList(Locale.getISOCountries()));
    assertThat(breaking(row -> KINDS.contains(row.get("kind")))).isEmpty();
    assertThat(breaking(row -> countries.contains(row.get("country")))).isEmpty();
  }

  @Test
  void aTickerIsASymbolWithItsMarket() {
    String korean = "[0-9][0-9A-Z]{5}\\.K[SQ]";
    String other = "[A-Z]{1,5}(\\.B)?|[0-9A-Z-]{1,8}\\.[A-Z]{1,3}";
    assertThat(breaking(row -> row.get("ticker").matches("|" + korean + "|" + other))).isEmpty();
    assertThat(breaking(row -> !isKoreanNumber(row) || row.get("ticker").matches(korean)))
        .isEmpty();
  }

  private static boolean isKoreanNumber(Table.Row row) {
    return row.get("country").equals("KR") && row.get("ticker").matches("[0-9]{6}.*");
  }

  @Test
  void aTickerBelongsToOneOrganization() {
    Map<String, List<Table.Row>> byTicker =
        ROWS.stream()
            .filter(row -> !row.get("ticker").isEmpty())
            .collect(groupingBy(row -> row.get("ticker")));
    assertThat(byTicker.values()).filteredOn(rows -> rows.size() > 1).isEmpty();
  }

  @Test
  void aParentIsAnotherRow() {
    Set<String> ids = new HashSet<>(ROWS.stream().map(row -> row.get("org_id")).toList());
    assertThat(breaking(row -> row.get("parent").isEmpty() || ids.contains(row.get("parent"))))
        .isEmpty();
    assertThat(breaking(row -> !row.get("parent").equals(row.get("org_id")))).isEmpty();
  }

  @Test
  void noSurfaceMeansTwoOrganizationsUnlessBothCallItAmbiguous() {
    Map<String, Set<String>> owners = new TreeMap<>();
    for (Table.Row row : ROWS) {
      Set<String> open = new HashSet<>(row.list("ambiguous").stream().map(s -> folded(s)).toList());
      surfaces(row)
          .map(surface -> folded(surface))
          .filter(surface -> !open.contains(surface))
          .forEach(surface -> owners.put(surface, new HashSet<>()));
    }
    for (Table.Row row : ROWS) {
      surfaces(row)
          .map(surface -> owners.get(folded(surface)))
          .filter(owner -> owner != null)
          .forEach(owner -> owner.add(row.get("org_id")));
    }
    owners.values().removeIf(ids -> ids.size() < 2);
    assertThat(owners).isEmpty();
  }

  @Test
  void anAmbiguousSurfaceIsASurfaceOfItsRow() {
    assertThat(breaking(row -> surfaces(row).toList().containsAll(row.list("ambiguous"))))
        .isEmpty();
  }

  @Test
  void aSurfaceHasTwoLettersOrMoreAndIsNoPlainWord() {
    assertThat(breaking(row -> surfaces(row).allMatch(surface -> surface.length() >= 2))).isEmpty();
    assertThat(breaking(row -> surfaces(row).noneMatch(NEVER::contains))).isEmpty();
  }

  /** The finder reads brackets itself, so a name with one is never looked for. */
  @Test
  void noSurfaceHasABracket() {
    assertThat(breaking(row -> surfaces(row).noneMatch(surface -> surface.matches(".*[()].*"))))
        .isEmpty();
  }

  @Test
  void everyNameIsWrittenOnceInItsRow() {
    assertThat(breaking(row -> surfaces(row).distinct().count() == surfaces(row).count()))
        .isEmpty();
  }

  @Test
  void textIsComposedAndHasNoBlanksAtTheEdges() {
    assertThat(breaking(row -> row.cells().values().stream().allMatch(cell -> isClean(cell))))
        .isEmpty();
    assertThat(breaking(row -> row.cells().values().stream().noneMatch(c -> c.contains("  "))))
        .isEmpty();
  }

  private static boolean isClean(String cell) {
    return Normalizer.isNormalized(cell, Normalizer.Form.NFC)
        && Arrays.stream(cell.split("\\|", -1)).allMatch(part -> part.equals(part.strip()))
        && (cell.isEmpty() || Arrays.stream(cell.split("\\|", -1)).noneMatch(String::isEmpty));
  }

  /** Returns the rows, with their places, for which {@code rule} does not hold. */
  private static List<String> breaking(Predicate<Table.Row> rule) {
    return ROWS.stream()
        .filter(row -> !rule.test(row))
        .map(row -> row.wrong(row.cells().toString(), "see the name of the test").getMessage())
        .toList();
  }

  private static Stream<String> surfaces(Table.Row row) {
    Stream<String> names = Stream.of(row.get("name_ko"), row.get("name_en")).distinct();
    return Stream.concat(names, row.list("aliases").stream()).filter(s -> !s.isEmpty());
  }

  private static String folded(String surface) {
    return surface.replace(" ", "").toLowerCase(Locale.ROOT);
  }
}
