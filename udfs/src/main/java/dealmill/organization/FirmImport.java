package dealmill.organization;

import dealmill.lexicon.Dictionary;
import dealmill.lexicon.Table;
import dealmill.text.Letters;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Makes a file of organizations from an official list of firms. A firm that is called like a word,
 * a place or a person is found by its form alone: 다코㈜, 주식회사 다코.
 */
public final class FirmImport {

  /** The header line of the file. */
  public static final String HEADER =
      "org_id,name_ko,name_en,aliases,kind,country,ticker,parent,ambiguous\n";

  /** Legal forms, which news leaves out. */
  private static final Pattern FORM = Pattern.compile("주식회사|유한책임회사|유한회사|\\((?:주|유|자|사|재)\\)|㈜");

  /** Special purpose firms are named by their number: no news calls them by it. */
  private static final Pattern NUMBERED = Pattern.compile(".*제?[일이삼사오육칠팔구십0-9]+(?:차|호).*");

  private static final int SHORTEST = 4;
  private static final int LONGEST = 20;

  private final NameLexicon lexicon;
  private final Set<String> names = new HashSet<>();
  private final Set<String> tickers = new HashSet<>();

  private FirmImport(NameLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Makes an import that leaves out the firms that {@code dictionary} has. */
  public static FirmImport beside(Dictionary dictionary) {
    FirmImport made = new FirmImport(NameLexicon.of(dictionary));
    for (Table table : dictionary.tables("organizations", ".csv", "name_ko", "aliases", "ticker")) {
      for (Table.Row row : table.rows()) {
        made.names.add(key(row.get("name_ko")));
        row.list("aliases").forEach(alias -> made.names.add(key(alias)));
        made.tickers.add(symbol(row.get("ticker")));
      }
    }
    made.tickers.remove("");
    return made;
  }

  /** Returns the rows of {@code firms}, the first of each name and ticker, without the header. */
  public String rows(List<ImportedFirm> firms) {
    StringBuilder rows = new StringBuilder();
    for (ImportedFirm firm : firms) {
      String name = nameOf(firm);
      boolean usable =
          name.length() >= 2 && name.length() <= LONGEST && !NUMBERED.matcher(name).matches();
      if (usable && isNew(name, symbol(firm.ticker()))) {
        rows.append(row(firm, name));
      }
    }
    return rows.toString();
  }

  private static String nameOf(ImportedFirm firm) {
    return FORM.matcher(firm.name()).replaceAll("").strip();
  }

  private boolean isNew(String name, String symbol) {
    if (names.contains(key(name)) || tickers.contains(symbol)) {
      return false;
    }
    if (!symbol.isEmpty()) {
      tickers.add(symbol);
    }
    return names.add(key(name));
  }

  private String row(ImportedFirm firm, String name) {
    boolean needsForm = needsForm(name);
    String shown = needsForm ? name + "㈜" : name;
    String aliases = needsForm ? "주식회사 " + name : "";
    return String.join(
            ",", firm.id(), cell(shown), "", cell(aliases), "COMPANY", "KR", firm.ticker(), "", "")
        + "\n";
  }

  /** Tells whether {@code name} is short, a word, two words, a place or like a person's name. */
  private boolean needsForm(String name) {
    return name.length() < SHORTEST
        || !Letters.orDigit(name.charAt(0))
        || isWord(name)
        || lexicon.lexeme(name).isPlace()
        || lexicon.lexeme(name).isDescriptor()
        || lexicon.lexeme(name).isLastPart()
        || lexicon.looksLikePerson(name) && name.length() < SHORTEST
        || isTwoWords(name);
  }

  private boolean isWord(String name) {
    return lexicon.listed(name).commonNoun || lexicon.listed(name).noOrganization;
  }

  private boolean isTwoWords(String name) {
    for (int at = 2; at <= name.length() - 2; at++) {
      String first = name.substring(0, at);
      String last = name.substring(at);
      boolean named = isWord(first) || lexicon.listed(first).place;
      if (named && (isWord(last) || lexicon.lexeme(last).isLastPart())) {
        return true;
      }
    }
    return false;
  }

  private static String key(String name) {
    return FORM.matcher(name).replaceAll("").replace(" ", "").toLowerCase(Locale.ROOT);
  }

  private static String symbol(String ticker) {
    return ticker.contains(".") ? ticker.substring(0, ticker.indexOf('.')) : ticker;
  }

  private static String cell(String text) {
    return text.indexOf(',') < 0 && text.indexOf('"') < 0
        ? text
        : '"' + text.replace("\"", "\"\"") + '"';
  }
}
