package dealmill.mention;

import dealmill.text.Span;
import org.jspecify.annotations.Nullable;

/** Chooses which words of the phrase before a title are the name, and which the organization. */
final class NameChoice {

  private final PersonNames names;

  NameChoice(PersonNames names) {
    this.names = names;
  }

  /** A name in a text with the organization beside it. */
  record Name(Span span, @Nullable String org) {}

  @Nullable Name in(String text, Phrase phrase, PersonFinder.Title title, OrgSpans orgs) {
    Name foreign = foreign(text, phrase, title, orgs);
    if (foreign != null) {
      return foreign;
    }
    int best = -1;
    int most = 2;
    for (int i = 0; i < phrase.size(); i++) {
      int score = score(text, phrase, i, title, orgs);
      if (score > most) {
        most = score;
        best = i;
      }
    }
    return best < 0 ? null : named(text, phrase, best, best, title, orgs);
  }

  private int score(String text, Phrase phrase, int i, PersonFinder.Title title, OrgSpans orgs) {
    Span span = phrase.words().get(i);
    if (orgs.at(span) != null || phrase.ofOwner() && i == phrase.size() - 1) {
      return 0;
    }
    String word = span.in(text);
    int likeness = names.likeness(word);
    boolean first = i == phrase.size() - 1;
    boolean known = i > 0 && orgs.at(phrase.words().get(i - 1)) != null;
    boolean owned = i + 1 < phrase.size() && orgs.at(phrase.words().get(i + 1)) != null;
    boolean bracketed = phrase.bracketed().get(i);
    if (likeness == 0) {
      return first && (known || bracketed && i > 0) && names.maybeName(word) ? 3 : 0;
    }
    if (i > 0 && !known && !maybeHeld(text, phrase, i - 1)) {
      return 0;
    }
    if (title.isMarket(text) && i > 0) {
      return 0;
    }
    boolean beside = known || owned || bracketed || title.isJoined();
    return likeness
        + (first ? 1 : 0)
        + (beside ? 1 : 0)
        + (likeness == 1 && i > 0 && first ? 1 : 0);
  }

  /** Two to four words of which the first is known to begin names, or that sound like one. */
  private @Nullable Name foreign(
      String text, Phrase phrase, PersonFinder.Title title, OrgSpans orgs) {
    for (int i = phrase.size() - 1; i > 0; i--) {
      Span first = phrase.words().get(i);
      boolean owner = phrase.ofOwner() && i == phrase.size() - 1;
      if (owner || !names.isGiven(first.in(text))) {
        continue;
      }
      int last = i - 1;
      while (last > 0 && names.isParticle(phrase.word(text, last))) {
        last--;
      }
      if (names.maybeSecond(phrase.word(text, last))) {
        return named(text, phrase, i, last, title, orgs);
      }
    }
    return unknown(text, phrase, title, orgs);
  }

  private @Nullable Name unknown(
      String text, Phrase phrase, PersonFinder.Title title, OrgSpans orgs) {
    int last = 0;
    while (last < phrase.size() && orgs.at(phrase.words().get(last)) == null) {
      last++;
    }
    last = last == phrase.size() || title.isJoined() ? 0 : last + 1;
    int first = phrase.size() - 1 - (phrase.ofOwner() ? 1 : 0);
    if (last > 0 && first < last) {
      last = 0;
      first = Math.min(first, 1);
    }
    int sounding = 0;
    for (int i = last; i <= first; i++) {
      if (!isPart(text, phrase, i, orgs)) {
        return null;
      }
      sounding += names.soundsForeign(phrase.word(text, i)) ? 1 : 0;
    }
    int count = first - last + 1;
    return (count == 2 || count == 3) && sounding == count && !title.isJoined()
        ? named(text, phrase, first, last, title, orgs)
        : null;
  }

  private boolean isPart(String text, Phrase phrase, int i, OrgSpans orgs) {
    String word = phrase.word(text, i);
    return names.maybeForeign(word) && orgs.at(phrase.words().get(i)) == null;
  }

  private Name named(
      String text, Phrase phrase, int first, int last, PersonFinder.Title title, OrgSpans orgs) {
    Span span = new Span(phrase.words().get(first).start(), phrase.words().get(last).end());
    String org =
        last > 0 && !isFormer(phrase.word(text, last - 1), last)
            ? between(text, phrase, last, orgs)
            : last > 1
                ? between(text, phrase, last - 1, orgs)
                : title.isJoined()
                    ? Offices.heldBy(text.substring(title.word(), title.end()))
                    : owner(text, phrase, first + 1, orgs);
    return new Name(span, org);
  }

  /** Tells whether the words from {@code i} on can be what the title is held of, if anything. */
  private boolean maybeHeld(String text, Phrase phrase, int i) {
    String word = phrase.word(text, i);
    return isFormer(word, 1)
        ? i == 0 || names.maybeOrganization(phrase.word(text, i - 1))
        : names.maybeOrganization(word);
  }

  /** {@code 문형표 전 보건복지부 장관}. */
  private static boolean isFormer(String word, int last) {
    return last > 0 && (word.equals("전") || word.equals("현") || word.equals("당시"));
  }

  private @Nullable String owner(String text, Phrase phrase, int i, OrgSpans orgs) {
    for (int at = i; at < phrase.size(); at++) {
      Span known = orgs.at(phrase.words().get(at));
      if (known != null) {
        return known.in(text);
      }
    }
    if (i >= phrase.size()) {
      return null;
    }
    String word = phrase.word(text, i);
    return names.maybeOrganization(word) && !word.endsWith("인") ? word : null;
  }

  /** The organization between a name and a title: the known one, else the first words. */
  private static String between(String text, Phrase phrase, int last, OrgSpans orgs) {
    for (int i = last - 1; i >= 0; i--) {
      Span known = orgs.at(phrase.words().get(i));
      if (known != null) {
        return known.in(text);
      }
    }
    int end = last - 1;
    while (end > 0 && isLatin(phrase.word(text, end)) && isLatin(phrase.word(text, end - 1))) {
      end--;
    }
    return new Span(phrase.words().get(last - 1).start(), phrase.words().get(end).end()).in(text);
  }

  private static boolean isLatin(String word) {
    return Numerals.isLatin(word.charAt(0));
  }
}
