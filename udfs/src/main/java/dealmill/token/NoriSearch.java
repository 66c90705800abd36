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
 * Here what is found for a left id is true of all words at the place that have it, and a word takes
 * no part if another one that ends at the same place is cheaper whatever follows: of twelve words
 * at a place, half. Rules and limits are those of Lucene 9.12.3 (Apache License 2.0).
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

  /** More than any way costs; twice as much is a number still. */
  private static final int UNREACHED = 1 << 29;

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

  /** Where the words begin that are being added. */
  private int word;

  /** Whether a blank stands before them. */
  private boolean behindBlank;

  /** Of each place behind {@link #decided}: the first and the last node that ends there. */
  private final int[] firstAt = new int[MOST_UNDECIDED + LONGEST_UNKNOWN + 2];

  private final int[] lastAt = new int[firstAt.length];

  /** Of each of these places: the cheapest node, the first one of equals. */
  private final int[] cheapestAt = new int[firstAt.length];

  /** Of each of these places: how many words end there for Nori. */
  private final int[] arrivals = new int[firstAt.length];

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

  /** The nodes at a place that a word may follow, the cheapest first. */
  private int followed;

  private int[] followedCost = new int[64];
  private int[] followedRight = new int[64];
  private int[] followedNode = new int[64];

  /** The best node before each left id at a place. */
  private final int[] leftCost;

  private final int[] leftNode;

  /** When a left id was last met. */
  private final int[] leftMet;

  private int now;

  private int[] way = new int[256];

  NoriSearch(NoriDictionaries dictionaries) {
    surfaces = dictionaries.surfaces();
    trie = dictionaries.trie();
    words = dictionaries.words();
    unknown = dictionaries.unknown();
    connections = dictionaries.connections();
    leftCost = new int[connections.lefts()];
    leftNode = new int[connections.lefts()];
    leftMet = new int[connections.lefts()];
  }

  /** Adds the morphemes of {@code text} in order, those of blanks alone left out. */
  void add(String text, List<Token> tokens) {
    this.text = text;
    Arrays.fill(firstAt, NONE);
    Arrays.fill(arrivals, 0);
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
      if (at > decided && furthest == at && arrivals[at - decided] == 1) {
        decide(first, tokens);
      } else if (at - decided >= MOST_UNDECIDED) {
        at = end[decideEarly(at, tokens)];
        continue;
      }
      behindBlank = NoriCharacters.isSpace(text.charAt(at)) && at + 1 < text.length();
      word = behindBlank ? at + 1 : at;
      gather(at);
      addWords();
      at = word + 1;
    }
    if (at > decided) {
      decide(last(at), tokens);
    }
  }

  /** Begins anew behind {@code at}. */
  private void start(int at, int right) {
    int undecided = Math.max(furthest, at) - decided + 1;
    Arrays.fill(firstAt, 0, undecided, NONE);
    Arrays.fill(arrivals, 0, undecided, 0);
    decided = at;
    nodes = 0;
    int node = node(at);
    cheapestAt[0] = node;
    arrivals[0] = 1;
    costs[node] = 0;
    rights[node] = right;
    end[node] = at;
    before[node] = NONE;
  }

  /** Gathers the nodes that end at {@code at} and may be part of the way. */
  private void gather(int at) {
    now++;
    followed = 0;
    int best = cheapestAt[at - decided];
    int bestCost = costs[best];
    int bestRight = rights[best];
    for (int node = firstAt[at - decided]; node != NONE; node = nextAt[node]) {
      int cost = costs[node];
      int right = rights[node];
      boolean mayWin =
          right != bestRight && cost - bestCost <= connections.excess(bestRight, right);
      if (mayWin || node == best) {
        insert(node, cost, right);
      }
    }
  }

  /** Puts a node into its place behind the cheaper ones; there are five, on average. */
  private void insert(int node, int cost, int right) {
    if (followed == followedCost.length) {
      followedCost = Arrays.copyOf(followedCost, 2 * followed);
      followedRight = Arrays.copyOf(followedRight, 2 * followed);
      followedNode = Arrays.copyOf(followedNode, 2 * followed);
    }
    int at = followed++;
    while (at > 0 && followedCost[at - 1] > cost) {
      followedCost[at] = followedCost[at - 1];
      followedRight[at] = followedRight[at - 1];
      followedNode[at] = followedNode[at - 1];
      at--;
    }
    followedCost[at] = cost;
    followedRight[at] = right;
    followedNode[at] = node;
  }

  private void addWords() {
    boolean known = addKnown();
    char first = text.charAt(word);
    if (!known || characters.isInvoke(first)) {
      int until =
          NoriCharacters.endOfUnknown(text, word, LONGEST_UNKNOWN, characters, characterClass);
      add(unknown, characterClass[0], until);
    }
  }

  private boolean addKnown() {
    boolean any = false;
    int step = trie.first(text.charAt(word));
    int until = word + 1;
    while (step != WordTrie.NO_STEP) {
      int number = trie.word(step);
      if (number != WordTrie.NO_WORD) {
        add(words, number, until);
        any = true;
      }
      step = until < text.length() ? trie.step(step, text.charAt(until)) : WordTrie.NO_STEP;
      until++;
    }
    return any;
  }

  /**
   * Adds a word in each of its meanings that may be part of the way: not in one that costs so much
   * more than the cheapest node at its end that nothing behind it makes up for that. Often that is
   * clear before it is known what the meaning costs behind the words before.
   */
  private void add(NoriDictionaries.Meanings meanings, int number, int until) {
    int there = until - decided;
    int from = meanings.first(number);
    int to = meanings.first(number + 1);
    boolean first = arrivals[there] == 0;
    int bestCost = first ? UNREACHED : costs[cheapestAt[there]];
    int bestRight = first ? Connections.BOUNDARY : rights[cheapestAt[there]];
    arrivals[there] += to - from;
    for (int i = from; i < to; i++) {
      long entry = meanings.entry(i);
      int left = Entry.left(entry);
      int right = Entry.right(entry);
      int most = bestCost + connections.excess(bestRight, right);
      int cost = behindBlank && Entry.isEnding(entry) ? SPACE_PENALTY : 0;
      cost += Entry.cost(entry);
      if (leftMet[left] != now) {
        if (cost + followedCost[0] + connections.lowest(left) > most) {
          continue;
        }
        connect(left);
      }
      cost += leftCost[left];
      if (cost <= most) {
        int node = node(until);
        costs[node] = cost;
        rights[node] = right;
        before[node] = leftNode[left];
        begin[node] = word;
        end[node] = until;
        place[node] = meanings == words ? i : NONE - 1 - i;
        if (cost < bestCost) {
          cheapestAt[there] = node;
          bestCost = cost;
          bestRight = right;
        }
      }
    }
  }

  /**
   * Finds the best node before a word with the left id; the first one where two cost the same. Half
   * of the nodes cost too much to be the best whatever it costs to follow them.
   */
  private void connect(int left) {
    int lowest = connections.lowest(left);
    int least = Integer.MAX_VALUE;
    int best = NONE;
    for (int i = 0; i < followed && followedCost[i] + lowest <= least; i++) {
      int cost = followedCost[i] + connections.cost(followedRight[i], left);
      if (cost < least || cost == least && followedNode[i] < best) {
        least = cost;
        best = followedNode[i];
      }
    }
    leftMet[left] = now;
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
