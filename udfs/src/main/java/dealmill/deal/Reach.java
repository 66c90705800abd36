package dealmill.deal;

import dealmill.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The sentences that go on about a deal without a statement of their own: «…계약을 맺었다. 규모는 300억원이다.»
 * The next deal's statement ends them.
 */
final class Reach {

  private static final int AFTER = 4;

  /** So many first sentences may tell of a deal before its first statement. */
  static final int LEDE = 3;

  private final List<Span> sentences;
  private final List<Set<Draft>> tellers = new ArrayList<>();

  Reach(List<Span> sentences, List<Draft> drafts) {
    this.sentences = List.copyOf(sentences);
    for (int i = 0; i < sentences.size(); i++) {
      tellers.add(new HashSet<>());
    }
    for (Draft draft : drafts) {
      draft.events().forEach(event -> tellers.get(event.sentence()).add(draft));
    }
  }

  /** Returns the sentences behind the statements of {@code draft}, and the one before its first. */
  List<Span> beyond(Draft draft) {
    List<Span> beyond = new ArrayList<>();
    int first = draft.events().stream().mapToInt(Event::sentence).min().orElse(0);
    for (int i = 0; i < sentences.size(); i++) {
      boolean lede = i == first - 1 && first <= LEDE;
      if (tellers.get(i).isEmpty() && (lede || follows(draft, i))) {
        beyond.add(sentences.get(i));
      }
    }
    return beyond;
  }

  /** Returns the sentences that tell {@code draft}, from its first on, and those beyond. */
  List<Span> ofStory(Draft draft) {
    List<Span> story = new ArrayList<>(beyond(draft));
    draft.events().forEach(event -> story.add(event.sentenceSpan()));
    return story;
  }

  /** Returns the first sentences of the article that stand before sentence {@code number}. */
  List<Span> lede(int number) {
    return sentences.subList(0, Math.min(LEDE, Math.min(number, sentences.size())));
  }

  /** Tells whether the last statement before the sentence is one of {@code draft}. */
  private boolean follows(Draft draft, int sentence) {
    for (int i = sentence - 1; i >= Math.max(0, sentence - AFTER); i--) {
      Set<Draft> here = tellers.get(i);
      if (!here.isEmpty()) {
        return here.contains(draft);
      }
    }
    return false;
  }
}
