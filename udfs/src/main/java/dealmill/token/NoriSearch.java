package dealmill.token;

import java.util.Arrays;
import java.util.List;
import org.apache.lucene.analysis.ko.dict.CharacterDefinition;

/**
 * Nori's search for the least costly way through a text: the same words at the same costs, the same
 * choice where two ways cost the same, the same short cuts. For one thread; its arrays are used
 * again.
 *
 * <p>Lucene's {@code KoreanTokenizer} asks for each word what it costs behind each word before.
 * Here words that end at one place with the same right id are one, as only the best of them can be
 * part of the way, and what is found for a left id is true of all words at the place that have it.
 * Rules and limits are those of Lucene 9.12.3 (Apache License 2.0).
 */
final class NoriSearch {

  /**
   * What a particle, an ending or a suffix costs more behind a blank: left-space-penalty-factor of
   * mecab-ko-dic, as Lucene has it.
   */
  private static final int SPACE_PENALTY = 3000;

  /** Nori decides when so many characters are undecided. */
  private static final int MOST_UNDECIDED = 1024;

  private static final int LONGEST_UNKNOWN = 1024;
  private static final int NONE = -1;

  private final WordTrie trie;
  private final NoriDictionaries.Meanings words;
  private final NoriDictionaries.Meanings unknown;
  private final Connections connections;
  private final Surfaces surfaces;
  private final CharacterDefinition characters = CharacterDefinition.getInstance();
  private final int[] characterClass = new int[1];

  private String text = "";

  /** Up to where the way is known. */
  private int decided;

  /** Where the word ends that reaches furthest. */
  private int furthest;

  /** Of each place behind {@link #decided}: the first and the last node that ends there. */
  private final int[] firstAt = new int[MOST_UNDECIDED + LONGEST_UNKNOWN + 2];

  private final int[] lastAt = new int[firstAt.length];

  /** Of each node: a word that may be part of the way. */
  private int nodes;

  private int[] nextAt = new int[4096];
  private int[] costs = new int[4096];
  private int[] before = new int[4096];
  private int[] begin = new int[4096];
  private int[] end = new int[4096];

  /** Where the entry stands; entries of unknown words are counted downwards from -1. */
  private int[] place = new int[4096];

  private int[] rights = new int[4096];

  /** The best node of each right id at a place. */
  private int groups;

  private int[] groupRight = new int[64];
  private int[] groupCost = new int[64];
  private int[] groupNode = new int[64];
  private final int[] groupOf;

  /** The best node before each left id at a place. */
  private final int[] leftCost;

  private final int[] leftNode;

  /** When an id was last met. */
  private final int[] rightMet;

  private final int[] leftMet;
  private int now;

  private int[] way = new int[256];

  NoriSearch(NoriDictionaries dictionaries) {
    surfaces = dictionaries.surfaces();
    trie = dictionaries.trie();
    words = dictionaries.words();
    unknown = dictionaries.unknown();
    connections = dictionaries.connections();
    groupOf = new int[connections.rights()];
    rightMet = new int[connections.rights()];
    leftCost = new int[connections.lefts()];
    leftNode = new int[connections.lefts()];
    leftMet = new int[connections.lefts()];
  }

  /** Adds the morphemes of {@code text} in order, those of blanks alone left out. */
  void add(String text, List<Token> tokens) {
    this.text = text;
    Arrays.fill(firstAt, NONE);
    decided = 0;
    furthest = 0;
    start(0, Connections.BOUNDARY);
    int at = 0;
    while (at < text.length()) {
      furthest = Math.max(furthest, at);
      int first = firstAt[at - decided];
      if (first == NONE) {
        at++;
        continue;
      }
      if (at > decided && furthest == at && nextAt[first] == NONE) {
        decide(first, tokens);
      } else if (at - decided >= MOST_UNDECIDED) {
        at = end[decideEarly(at, tokens)];
        continue;
      }
      int word = at;
      if (NoriCharacters.isSpace(text.charAt(at)) && at + 1 < text.length()) {
        word++;
      }
      addWords(at, word);
      at = word + 1;
    }
    if (at > decided) {
      decide(last(at), tokens);
    }
  }

  /** Begins anew behind {@code at}. */
  private void start(int at, int right) {
    Arrays.fill(firstAt, 0, Math.max(furthest, at) - decided + 1, NONE);
    decided = at;
    nodes = 0;
    int node = node(at);
    costs[node] = 0;
    rights[node] = right;
    end[node] = at;
    before[node] = NONE;
  }

  private void addWords(int at, int word) {
    gather(at);
    boolean known = addKnown(at, word);
    char first = text.charAt(word);
    if (!known || characters.isInvoke(first)) {
      int until =
          NoriCharacters.endOfUnknown(text, word, LONGEST_UNKNOWN, characters, characterClass);
      int from = unknown.first(characterClass[0]);
      int to = unknown.first(characterClass[0] + 1);
      for (int i = from; i < to; i++) {
        add(at, word, until, unknown.entry(i), NONE - 1 - i);
      }
    }
  }

  private boolean addKnown(int at, int word) {
    boolean any = false;
    int step = trie.first(text.charAt(word));
    int until = word + 1;
    while (step != WordTrie.NO_STEP) {
      int number = trie.word(step);
      if (number != WordTrie.NO_WORD) {
        int to = words.first(number + 1);
        for (int i = words.first(number); i < to; i++) {
          add(at, word, until, words.entry(i), i);
        }
        any = true;
      }
      step = until < text.length() ? trie.step(step, text.charAt(until)) : WordTrie.NO_STEP;
      until++;
    }
    return any;
  }

  /** Gathers the nodes that end at {@code at} by their right ids. */
  private void gather(int at) {
    now++;
    groups = 0;
    for (int node = firstAt[at - decided]; node != NONE; node = nextAt[node]) {
      int right = rights[node];
      if (rightMet[right] != now) {
        rightMet[right] = now;
        if (groups == groupRight.length) {
          groupRight = Arrays.copyOf(groupRight, 2 * groups);
          groupCost = Arrays.copyOf(groupCost, 2 * groups);
          groupNode = Arrays.copyOf(groupNode, 2 * groups);
        }
        groupOf[right] = groups;
        groupRight[groups] = right;
        groupCost[groups] = costs[node];
        groupNode[groups++] = node;
      } else {
        int group = groupOf[right];
        if (costs[node] < groupCost[group]) {
          groupCost[group] = costs[node];
          groupNode[group] = node;
        }
      }
    }
    sort();
  }

  /** Puts the cheapest first; there are eight, on average. */
  private void sort() {
    for (int i = 1; i < groups; i++) {
      int cost = groupCost[i];
      int right = groupRight[i];
      int node = groupNode[i];
      int at = i;
      while (at > 0 && groupCost[at - 1] > cost) {
        groupCost[at] = groupCost[at - 1];
        groupRight[at] = groupRight[at - 1];
        groupNode[at] = groupNode[at - 1];
        at--;
      }
      groupCost[at] = cost;
      groupRight[at] = right;
      groupNode[at] = node;
    }
  }

  private void add(int at, int word, int until, long entry, int where) {
    int left = Entry.left(entry);
    if (leftMet[left] != now) {
      leftMet[left] = now;
      connect(left);
    }
    int node = node(until);
    int cost = leftCost[left] + Entry.cost(entry);
    if (word > at && Entry.isEnding(entry)) {
      cost += SPACE_PENALTY;
    }
    costs[node] = cost;
    rights[node] = Entry.right(entry);
    before[node] = leftNode[left];
    begin[node] = word;
    end[node] = until;
    place[node] = where;
  }

  /**
   * Finds the best node before a word with the left id; the first one where two cost the same. Two
   * thirds of the nodes cost too much to be the best whatever it costs to follow them.
   */
  private void connect(int left) {
    int lowest = connections.lowest(left);
    int least = Integer.MAX_VALUE;
    int best = NONE;
    for (int group = 0; group < groups && groupCost[group] + lowest <= least; group++) {
      int cost = groupCost[group] + connections.cost(groupRight[group], left);
      if (cost < least || cost == least && groupNode[group] < best) {
        least = cost;
        best = groupNode[group];
      }
    }
    leftCost[left] = least;
    leftNode[left] = best;
  }

  /** Adds a node to those that end at {@code until}. Short, so that the compiler builds it in. */
  private int node(int until) {
    if (nodes == costs.length) {
      grow();
    }
    int node = nodes++;
    nextAt[node] = NONE;
    int there = until - decided;
    if (firstAt[there] == NONE) {
      firstAt[there] = node;
    } else {
      nextAt[lastAt[there]] = node;
    }
    lastAt[there] = node;
    furthest = Math.max(furthest, until);
    return node;
  }

  private void grow() {
    int more = 2 * nodes;
    nextAt = Arrays.copyOf(nextAt, more);
    costs = Arrays.copyOf(costs, more);
    before = Arrays.copyOf(before, more);
    begin = Arrays.copyOf(begin, more);
    end = Arrays.copyOf(end, more);
    place = Arrays.copyOf(place, more);
    rights = Arrays.copyOf(rights, more);
  }

  /** Returns the node that the text ends with best. */
  private int last(int at) {
    int least = Integer.MAX_VALUE;
    int best = NONE;
    for (int node = firstAt[at - decided]; node != NONE; node = nextAt[node]) {
      int cost = costs[node] + connections.cost(rights[node], Connections.BOUNDARY);
      if (cost < least) {
        least = cost;
        best = node;
      }
    }
    return best;
  }

  /** Decides for the best of all words that end at {@code at} or behind; returns its node, anew. */
  private int decideEarly(int at, List<Token> tokens) {
    int least = Integer.MAX_VALUE;
    int best = NONE;
    for (int there = at; there <= furthest; there++) {
      for (int node = firstAt[there - decided]; node != NONE; node = nextAt[node]) {
        if (costs[node] < least) {
          least = costs[node];
          best = node;
        }
      }
    }
    decide(best, tokens);
    return firstAt[0];
  }

  /** Adds the morphemes on the best way to {@code node} and begins anew there. */
  private void decide(int node, List<Token> tokens) {
    int size = 0;
    for (int on = node; before[on] != NONE; on = before[on]) {
      if (size == way.length) {
        way = Arrays.copyOf(way, 2 * size);
      }
      way[size++] = on;
    }
    for (int i = size - 1; i >= 0; i--) {
      int on = way[i];
      int from = end[before[on]];
      if (from < begin[on]) {
        addBlank(from, begin[on], tokens);
      }
      addToken(on, tokens);
    }
    start(end[node], rights[node]);
  }

  private void addToken(int node, List<Token> tokens) {
    int where = place[node];
    if (where >= 0) {
      String surface = surfaces.of(where, text, begin[node], end[node]);
      tokens.add(new Token(surface, Entry.tag(words.entry(where)), begin[node], end[node]));
    } else {
      String surface = text.substring(begin[node], end[node]);
      if (!surface.isBlank()) {
        String tag = Entry.tag(unknown.entry(NONE - 1 - where));
        tokens.add(new Token(surface, tag, begin[node], end[node]));
      }
    }
  }

  /** Adds what Nori takes for a blank and Java does not: one that does not break. */
  private void addBlank(int from, int to, List<Token> tokens) {
    String surface = text.substring(from, to);
    if (!surface.isBlank()) {
      int space = unknown.first(characters.getCharacterClass(' '));
      tokens.add(new Token(surface, Entry.tag(unknown.entry(space)), from, to));
    }
  }
}
