package dealmill.mention;

import dealmill.lexicon.Table;

/**
 * What a word says about a date.
 *
 * @param unit DAY, MONTH or YEAR
 * @param offset how many units from the day that it is counted from
 * @param fromMention true if counted from the last date that the text names, not from publication
 * @param alone true if the word is a date by itself
 */
record DateWord(Precision unit, int offset, boolean fromMention, boolean alone, Tense tense) {

  /** Where the number behind a word lies. */
  enum Tense {
    PAST,
    FUTURE,
    NONE
  }

  static DateWord of(Table.Row row) {
    return new DateWord(
        row.constant("unit", Precision.class),
        offset(row),
        row.need("from").equals("mention"),
        row.need("alone").equals("yes"),
        Tense.valueOf(row.need("tense").toUpperCase(java.util.Locale.ROOT)));
  }

  private static int offset(Table.Row row) {
    try {
      return Integer.parseInt(row.need("offset"));
    } catch (NumberFormatException e) {
      throw row.wrong("'" + row.get("offset") + "' is no number", "write -1, 0 or 1");
    }
  }
}
