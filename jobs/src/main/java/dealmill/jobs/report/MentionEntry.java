package dealmill.jobs.report;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one article says of a deal: the sentence, and the words in it that say so. */
record MentionEntry(
    ArticleEntry article,
    @Nullable String stage,
    boolean main,
    @Nullable String says,
    boolean undisclosed,
    String evidence,
    List<Mark> marks,
    List<Dated> dates,
    List<Quantity> quantities,
    List<Person> people) {

  /** As long as the longest sentences that people write. */
  static final int LONGEST_EVIDENCE = 600;

  MentionEntry {
    marks = List.copyOf(marks);
    dates = List.copyOf(dates);
    quantities = List.copyOf(quantities);
    people = List.copyOf(people);
  }

  /** Words of the evidence, from {@code from} to {@code to}, and the kind of what they say. */
  record Mark(long from, long to, String kind) {}

  /** A date of the deal. */
  record Dated(@Nullable String date, @Nullable String kind) {

    static Dated from(RowFields date) {
      return new Dated(date.name("date"), date.name("kind"));
    }
  }

  /** A number of things, in the article's words. */
  record Quantity(@Nullable String said) {

    static Quantity from(RowFields quantity) {
      return new Quantity(quantity.name("surface"));
    }
  }

  /** Who speaks or acts for a party. */
  record Person(@Nullable String name, @Nullable String title, @Nullable String org) {

    static Person from(RowFields person) {
      return new Person(person.name("name"), person.name("title"), person.name("org"));
    }
  }

  /** Makes the entry of a row of {@code deal_mentions} with its article's columns. */
  static MentionEntry from(RowFields mention) {
    String evidence = mention.text("evidence", LONGEST_EVIDENCE);
    return new MentionEntry(
        ArticleEntry.from(mention),
        mention.name("stage"),
        mention.is("is_main"),
        mention.name("attributed_to"),
        mention.is("amount_undisclosed"),
        evidence == null ? "" : evidence,
        marks(mention),
        mention.rows("dates").stream().map(Dated::from).distinct().toList(),
        mention.rows("quantities").stream().map(Quantity::from).distinct().toList(),
        mention.rows("people").stream().map(Person::from).distinct().toList());
  }

  private static List<Mark> marks(RowFields mention) {
    List<Mark> marks = new ArrayList<>();
    add(marks, mention, "parties", "party");
    add(marks, mention, "amounts", "sum");
    add(marks, mention, "dates", "date");
    add(marks, mention, "quantities", "quantity");
    add(marks, mention, "people", "person");
    return marks;
  }

  private static void add(List<Mark> marks, RowFields mention, String list, String kind) {
    long start = mention.count("evidence_start");
    long end = Math.min(mention.count("evidence_end"), start + LONGEST_EVIDENCE);
    for (RowFields found : mention.rows(list)) {
      long from = found.count("start");
      long to = found.count("end");
      if (from >= start && to <= end && from < to) {
        marks.add(new Mark(from - start, to - start, kind));
      }
    }
  }
}
