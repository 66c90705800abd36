package dealmill.mention;

import dealmill.lexicon.Dictionary;
import dealmill.lexicon.Gazetteer;
import dealmill.lexicon.Table;
import dealmill.mention.Mention.Place;
import dealmill.text.Letters;
import dealmill.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the places of {@code places.csv}. A Korean district joins its province ({@code 서울 서초구}),
 * and a venue the place that it stands in ({@code 서울 서초구 삼성전자 사옥}에서). Immutable.
 */
public final class PlaceFinder {

  private static final int VENUE_WORDS = 4;
  private static final Set<String> KOREAN = Set.of("province", "city", "county", "district");

  private final List<Table.Row> rows;
  private final Gazetteer names;
  private final Tails tails;
  private final Words venues;

  private PlaceFinder(Dictionary dictionary) {
    rows = dictionary.table("places.csv", "name", "forms", "kind", "country", "doubtful").rows();
    Map<String, Integer> numbers = new HashMap<>();
    for (int i = 0; i < rows.size(); i++) {
      add(numbers, rows.get(i), rows.get(i).need("name"), i);
      for (String form : rows.get(i).list("forms")) {
        add(numbers, rows.get(i), form, i);
      }
    }
    names = Gazetteer.of(numbers);
    tails = Tails.of(dictionary, "noun");
    venues = Words.of(dictionary.table("venues.tsv", "word").rows(), "word");
  }

  private static void add(Map<String, Integer> numbers, Table.Row row, String name, int number) {
    Integer other = numbers.putIfAbsent(name, number);
    if (other != null && other != number && row.need("name").equals(name)) {
      throw row.wrong("repeated '" + name + "'", "keep one of the rows");
    }
  }

  /** Makes a finder that knows the places of {@code dictionary}. */
  public static PlaceFinder with(Dictionary dictionary) {
    return new PlaceFinder(dictionary);
  }

  /** Returns the places of {@code text} in order: 위스콘신 and 오하이오 in {@code "위스콘신ㆍ오하이오에"}. */
  public List<Place> in(String text) {
    List<Place> places = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      Place place = startsWord(text, at) ? placeAt(text, at) : null;
      if (place != null) {
        places.add(place);
        at = place.span().end();
      } else {
        at++;
      }
    }
    return places;
  }

  private @Nullable Place placeAt(String text, int start) {
    Gazetteer.Match match = match(text, start);
    if (!match.found()) {
      return null;
    }
    int end = isKorean(match) ? endOfDistricts(text, match.end()) : match.end();
    if (end == match.end() && isDoubtful(match, text, start)) {
      return null;
    }
    end = isKorean(match) ? endOfVenue(text, end) : end;
    Span span = new Span(start, end);
    return new Place(span, span.in(text).replace('\u00A0', ' '));
  }

  private Gazetteer.Match match(String text, int start) {
    return names.longest(text, start, end -> tails.isWholeAt(text, end));
  }

  /** A name that is also a word counts in its long form or before a district: 경기 화성. */
  private boolean isDoubtful(Gazetteer.Match match, String text, int start) {
    Table.Row row = rows.get(match.value());
    return row.need("doubtful").equals("yes")
        && row.need("name").equals(text.substring(start, match.end()));
  }

  private boolean isKorean(Gazetteer.Match match) {
    return KOREAN.contains(rows.get(match.value()).need("kind"));
  }

  private int endOfDistricts(String text, int from) {
    int end = from;
    while (end + 1 < text.length() && Numerals.isBlank(text.charAt(end))) {
      Gazetteer.Match next = match(text, end + 1);
      if (!next.found() || !rows.get(next.value()).get("country").equals("KR")) {
        return end;
      }
      end = next.end();
    }
    return end;
  }

  private int endOfVenue(String text, int from) {
    int at = from;
    for (int i = 0; i < VENUE_WORDS; i++) {
      if (at + 1 >= text.length() || !Numerals.isBlank(text.charAt(at))) {
        return from;
      }
      int to = Letters.wordEnd(text, at + 1);
      int venue = venueEnd(text, at + 1, to);
      if (venue > 0) {
        return venue;
      }
      if (tails.nounEnd(text, at + 1, to) < to || to == at + 1) {
        return from;
      }
      at = to;
    }
    return from;
  }

  /** Returns where the venue ends within {@code [from, to)} before 에서, or -1. */
  private int venueEnd(String text, int from, int to) {
    for (int at = from; at < to; at++) {
      Gazetteer.Match match = venues.match(text, at, end -> text.startsWith("에서", end));
      if (match.found()) {
        return match.end();
      }
    }
    return -1;
  }

  private static boolean startsWord(String text, int at) {
    return Tails.isWordPart(text.charAt(at)) && (at == 0 || !Tails.isWordPart(text.charAt(at - 1)));
  }
}
