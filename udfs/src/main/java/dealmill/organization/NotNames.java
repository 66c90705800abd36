package dealmill.organization;

import dealmill.lexicon.Memo;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells the words that are no organization's name whatever stands beside them. */
final class NotNames {

  /** A사, 시리즈A, ABC-123: a letter for a name that is not told, a round's, a substance's code. */
  private static final Pattern UNNAMED =
      Pattern.compile(
          "[A-Z]{1,2}(?:사|씨|그룹|기업|은행|대|병원)?|(?:프리)?시리즈[A-Z].*|[0-9]+[A-Za-z]{0,3}|제?[0-9]+.*|[A-Z]{2,5}-[0-9]{2,5}[A-Z]?");

  /** What a sentence goes on with, glued to a number or a bracket: 확보했고. */
  private static final Pattern VERB = Pattern.compile("(?:했|됐|었|았)(?:고|으며|지만|는데|다가?|으나|던)$");

  /** Kinds of bodies whose heads are called by the body and 장. */
  private static final Set<String> HEADED = Set.of("INSTITUTE", "ASSOCIATION");

  private final NameLexicon lexicon;
  private final Memo<Boolean> covered = new Memo<>();

  NotNames(NameLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Tells whether {@code stem} is no name: 회사, 구매의향서, A사, 포항시장, PC온라인게임. */
  boolean covers(String stem) {
    return covered.get(stem, this::isNoName);
  }

  private boolean isNoName(String stem) {
    return lexicon.isNoOrganization(stem)
        || lexicon.isThing(stem)
        || Particles.isParticle(stem)
        || lexicon.isKind(stem)
        || lexicon.isFollower(stem)
        || stem.endsWith("들")
        || VERB.matcher(stem).find()
        || isMayor(stem)
        || isHead(stem)
        || stem.endsWith("씨") && lexicon.looksLikePerson(stem.substring(0, stem.length() - 1))
        || isLatinThing(stem)
        || UNNAMED.matcher(stem).matches()
        || Character.isDigit(stem.charAt(0)) && !stem.chars().anyMatch(Character::isUpperCase);
  }

  /** 포항시장 heads a town. */
  private boolean isMayor(String stem) {
    return stem.length() > 3
        && stem.endsWith("장")
        && lexicon.isPlace(stem.substring(0, stem.length() - 1));
  }

  /** 가온연구원장 heads an institute. */
  private boolean isHead(String stem) {
    return stem.length() > 4
        && stem.endsWith("장")
        && lexicon
            .suffix(stem.substring(0, stem.length() - 1))
            .filter(last -> last.text().length() > 1 && HEADED.contains(last.kind()))
            .isPresent();
  }

  /** PC온라인게임 is a kind of thing: a Latin word for one before a common noun. */
  private boolean isLatinThing(String stem) {
    int latin = 0;
    while (latin < stem.length() && Words.isLatin(stem.charAt(latin))) {
      latin++;
    }
    return latin > 0
        && latin < stem.length()
        && lexicon.isNoOrganization(stem.substring(0, latin))
        && isCommon(stem.substring(latin));
  }

  /** Tells whether {@code text} is one common noun or two. */
  private boolean isCommon(String text) {
    for (int cut = 0; cut + 1 < text.length(); cut++) {
      boolean head = cut == 0 || lexicon.commonNouns().contains(text.substring(0, cut));
      if (head && lexicon.commonNouns().contains(text.substring(cut))) {
        return true;
      }
    }
    return false;
  }
}
