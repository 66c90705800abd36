package dealmill.organization;

import dealmill.organization.NameLexicon.Strength;
import dealmill.organization.NameLexicon.Suffix;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells the words that are no organization's name whatever stands beside them. */
final class NotNames {

  /** A사, 시리즈A, ABC-123: a letter for a name that is not told, a round's, a substance's code. */
  private static final Pattern UNNAMED =
      Pattern.compile(
          "[A-Z]{1,2}(?:사|씨|그룹|기업|은행|대|병원)?|(?:프리)?시리즈[A-Z].*|[0-9]+[A-Za-z]{0,3}|제?[0-9]+.*|[A-Z]{2,5}-[0-9]{2,5}[A-Z]?");

  /** With what the words start that {@link #UNNAMED} is about. */
  private static final String UNNAMED_FIRST = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789프시제";

  /** What a sentence goes on with, glued to a number or a bracket: 확보했고. */
  private static final Pattern VERB = Pattern.compile("(?:했|됐|었|았)(?:고|으며|지만|는데|다가?|으나|던)$");

  /** Kinds of bodies whose heads are called by the body and 장. */
  private static final Set<String> HEADED = Set.of("INSTITUTE", "ASSOCIATION");

  /** With what the words end that {@link #VERB} is about. */
  private static final String VERB_LAST = "고며만데다가나던";

  private final NameLexicon lexicon;

  NotNames(NameLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Tells whether {@code stem} is no name: 회사, 구매의향서, A사, 포항시장, PC온라인게임. */
  boolean cover(Lexeme stem) {
    return stem.isNoOrganization()
        || stem.isFollower()
        || stem.isThing()
        || isKind(stem)
        || Particles.isParticle(stem.text())
        || isNoNameByEnd(stem)
        || isLatinThing(stem)
        || isUnnamed(stem.text());
  }

  /**
   * Tells whether {@code word} is a descriptor and no name that ends in one: {@code 시중은행} is,
   * {@code 새빛은행} is not.
   */
  private boolean isKind(Lexeme word) {
    if (!word.isDescriptor() || word.isListedDescriptor()) {
      return word.isDescriptor();
    }
    Suffix last = word.suffix();
    return last == null || isKind(word, last);
  }

  private static boolean isKind(Lexeme word, Suffix last) {
    boolean common = word.stem(word.length() - last.text().length()).isCommonNoun();
    boolean named = last.strength() == Strength.SURE && !common;
    return last.kind().equals("COMPANY") && !last.isForm() && !named
        || last.strength() != Strength.SURE && common;
  }

  private static boolean isNoNameByEnd(Lexeme stem) {
    String text = stem.text();
    return switch (text.charAt(text.length() - 1)) {
      case '들' -> true;
      case '장' -> isMayor(stem) || isHead(stem);
      case '씨' -> stem.stem(text.length() - 1).looksLikePerson();
      default -> isVerb(text);
    };
  }

  private static boolean isVerb(String text) {
    return VERB_LAST.indexOf(text.charAt(text.length() - 1)) >= 0 && VERB.matcher(text).find();
  }

  /** 포항시장 heads a town. */
  private static boolean isMayor(Lexeme stem) {
    return stem.length() > 3 && stem.stem(stem.length() - 1).isPlace();
  }

  /** 가온연구원장 heads an institute. */
  private static boolean isHead(Lexeme stem) {
    Suffix last = stem.length() > 4 ? stem.stem(stem.length() - 1).suffix() : null;
    return last != null && last.text().length() > 1 && HEADED.contains(last.kind());
  }

  private static boolean isUnnamed(String text) {
    char first = text.charAt(0);
    return Character.isDigit(first) && !Latin.hasUpperCase(text)
        || UNNAMED_FIRST.indexOf(first) >= 0 && UNNAMED.matcher(text).matches();
  }

  /** PC온라인게임 is a kind of thing: a Latin word for one before a common noun. */
  private boolean isLatinThing(Lexeme stem) {
    int latin = Latin.lettersOf(stem.text(), false);
    return latin > 0
        && latin < stem.length()
        && stem.stem(latin).isNoOrganization()
        && isCommon(stem.text().substring(latin));
  }

  /** Tells whether {@code text} is one common noun or two. */
  private boolean isCommon(String text) {
    for (int cut = 0; cut + 1 < text.length(); cut++) {
      boolean head = cut == 0 || lexicon.listed(text.substring(0, cut)).commonNoun;
      if (head && lexicon.listed(text.substring(cut)).commonNoun) {
        return true;
      }
    }
    return false;
  }
}
