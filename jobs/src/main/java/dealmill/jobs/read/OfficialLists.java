package dealmill.jobs.read;

import dealmill.lexicon.Table;
import dealmill.organization.ImportedFirm;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the lists of firms that the disclosure system and the exchange hand out. */
public final class OfficialLists {

  private OfficialLists() {}

  /**
   * Returns the firms of a {@code corpCode} archive, the listed ones first.
   *
   * @throws IOException if it holds no such list
   */
  public static List<ImportedFirm> corpCodes(InputStream zip) throws IOException {
    try (ZipInputStream entries = new ZipInputStream(zip)) {
      if (entries.getNextEntry() == null) {
        throw new IOException("not a ZIP archive");
      }
      List<ImportedFirm> firms = new ArrayList<>(firms(entries));
      firms.sort(
          Comparator.comparing((ImportedFirm firm) -> firm.ticker().isEmpty())
              .thenComparing(ImportedFirm::id));
      return firms;
    } catch (XMLStreamException e) {
      throw new IOException("not a list of firms: " + e.getMessage(), e);
    }
  }

  private static List<ImportedFirm> firms(InputStream xml) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    XMLStreamReader reader = factory.createXMLStreamReader(xml, "UTF-8");
    List<ImportedFirm> firms = new ArrayList<>();
    Map<String, String> cells = new HashMap<>();
    while (reader.hasNext()) {
      int event = reader.next();
      if (event == XMLStreamReader.START_ELEMENT && isCell(reader.getLocalName())) {
        cells.put(reader.getLocalName(), reader.getElementText().strip());
      } else if (event == XMLStreamReader.END_ELEMENT && reader.getLocalName().equals("list")) {
        firms.add(firm(cells));
        cells.clear();
      }
    }
    return firms;
  }

  private static boolean isCell(String element) {
    return element.startsWith("corp_") || element.equals("stock_code");
  }

  private static ImportedFirm firm(Map<String, String> cells) {
    return new ImportedFirm(
        "KR-DART-" + cells.getOrDefault("corp_code", ""),
        cells.getOrDefault("corp_name", ""),
        cells.getOrDefault("corp_eng_name", ""),
        cells.getOrDefault("stock_code", ""));
  }

  /** Returns the firms of the exchange's listing, whose text is {@code csv}. */
  public static List<ImportedFirm> listing(String file, String csv) {
    return Table.parse(file, csv, "Code", "Name", "Market").rows().stream()
        .map(
            row ->
                new ImportedFirm(
                    "KR-KRX-" + row.need("Code"),
                    row.need("Name"),
                    "",
                    row.need("Code") + (row.get("Market").equals("KOSPI") ? ".KS" : ".KQ")))
        .toList();
  }
}
