package dealmill.token;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.analysis.ko.POS;
import org.apache.lucene.analysis.ko.dict.BinaryDictionary;
import org.apache.lucene.analysis.ko.dict.ConnectionCosts;
import org.apache.lucene.analysis.ko.dict.TokenInfoDictionary;
import org.apache.lucene.analysis.ko.dict.UnknownDictionary;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.util.fst.FST;
import org.apache.lucene.util.fst.PositiveIntOutputs;

/**
 * Lucene's Korean dictionaries, read from its files and laid out for speed: {@link WordTrie},
 * {@link Connections}, {@link Entry}.
 */
final class NoriDictionaries {

  /** The low bits of an entry's ids tell other things. */
  private static final int FLAGS = 2;

  /** What Lucene writes into one byte in each of the files that are read here. */
  private static final int FIRST_VERSION = 1;

  private final WordTrie trie;
  private final Meanings words;
  private final Meanings unknown;
  private final Connections connections;
  private final Surfaces surfaces;

  private NoriDictionaries() throws IOException {
    Map<String, int[]> frequent = frequent();
    DataInput in =
        opened(
            resource(ConnectionCosts.class, ConnectionCosts.FILENAME_SUFFIX),
            ConnectionCosts.HEADER);
    connections =
        new Connections(
            in,
            frequent.getOrDefault("right", new int[0]),
            frequent.getOrDefault("left", new int[0]));
    Meanings asRead = meanings(TokenInfoDictionary.class, connections);
    unknown = meanings(UnknownDictionary.class, connections);
    surfaces = new Surfaces(asRead.entries().length);
    DataInput transducer =
        new ByteArrayDataInput(
            resource(TokenInfoDictionary.class, TokenInfoDictionary.FST_FILENAME_SUFFIX));
    PositiveIntOutputs numbers = PositiveIntOutputs.getSingleton();
    byte[] lengths = new byte[asRead.first().length - 1];
    trie = new WordTrie(new FST<>(FST.readMetadata(transducer, numbers), transducer), lengths);
    int[] order = byLength(lengths);
    trie.renumber(order);
    words = asRead.renumbered(order);
  }

  /**
   * Returns the new number of each word: the shorter ones first. Nearly all words that a text asks
   * for have one character or two, and so lie beside each other.
   */
  private static int[] byLength(byte[] lengths) {
    int[] next = new int[Byte.MAX_VALUE + 2];
    for (byte length : lengths) {
      next[length + 1]++;
    }
    for (int length = 1; length < next.length; length++) {
      next[length] += next[length - 1];
    }
    int[] order = new int[lengths.length];
    for (int word = 0; word < lengths.length; word++) {
      order[word] = next[lengths[word]]++;
    }
    return order;
  }

  private static final class Holder {
    static final NoriDictionaries SHARED = load();

    private static NoriDictionaries load() {
      try {
        return new NoriDictionaries();
      } catch (IOException e) {
        throw new UncheckedIOException("Nori's dictionaries are not those of Lucene 9", e);
      }
    }
  }

  /** The meanings of all words, those of one word beside each other. */
  record Meanings(int[] first, long[] entries) {

    /** Returns the place of a word's first entry in {@link #entries}; the next word's ends it. */
    int first(int word) {
      return first[word];
    }

    long entry(int place) {
      return entries[place];
    }

    /** Returns the same meanings by the words' new numbers. */
    Meanings renumbered(int[] order) {
      int[] begins = new int[first.length];
      for (int word = 0; word < order.length; word++) {
        begins[order[word] + 1] = first[word + 1] - first[word];
      }
      for (int word = 0; word < order.length; word++) {
        begins[word + 1] += begins[word];
      }
      long[] moved = new long[entries.length];
      for (int word = 0; word < order.length; word++) {
        int size = first[word + 1] - first[word];
        System.arraycopy(entries, first[word], moved, begins[order[word]], size);
      }
      return new Meanings(begins, moved);
    }
  }

  /** Returns the dictionaries, read once in a JVM. */
  static NoriDictionaries shared() {
    return Holder.SHARED;
  }

  /** Returns the words; each ends with its number in {@link #words}. */
  WordTrie trie() {
    return trie;
  }

  Meanings words() {
    return words;
  }

  /** Returns what a word that is not known may be, by the class of its characters. */
  Meanings unknown() {
    return unknown;
  }

  Connections connections() {
    return connections;
  }

  /** Returns the words as text, by their places in {@link #words}. */
  Surfaces surfaces() {
    return surfaces;
  }

  private static Map<String, int[]> frequent() throws IOException {
    Map<String, int[]> ids = new HashMap<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                found(NoriDictionaries.class, "frequent-ids.txt"), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) {
          int blank = line.indexOf(' ');
          ids.put(
              line.substring(0, blank),
              Arrays.stream(line.substring(blank + 1).split(" "))
                  .mapToInt(Integer::parseInt)
                  .toArray());
        }
      }
    }
    return ids;
  }

  private static Meanings meanings(Class<?> dictionary, Connections connections)
      throws IOException {
    byte[] file = resource(dictionary, BinaryDictionary.DICT_FILENAME_SUFFIX);
    int bytes = opened(file, BinaryDictionary.DICT_HEADER).readVInt();
    ByteBuffer words = ByteBuffer.wrap(file, file.length - bytes, bytes).slice();
    DataInput tagFile =
        opened(
            resource(dictionary, BinaryDictionary.POSDICT_FILENAME_SUFFIX),
            BinaryDictionary.POSDICT_HEADER);
    byte[] tags = new byte[tagFile.readVInt()];
    tagFile.readBytes(tags, 0, tags.length);
    DataInput places =
        opened(
            resource(dictionary, BinaryDictionary.TARGETMAP_FILENAME_SUFFIX),
            BinaryDictionary.TARGETMAP_HEADER);
    long[] entries = new long[places.readVInt()];
    int[] first = new int[places.readVInt()];
    int word = 0;
    int place = 0;
    for (int i = 0; i < entries.length; i++) {
      int further = places.readVInt();
      if ((further & 1) != 0) {
        first[word++] = i;
      }
      place += further >>> 1;
      entries[i] = entry(words, place, tags, connections);
    }
    first[word] = entries.length;
    return new Meanings(first, entries);
  }

  private static long entry(ByteBuffer words, int place, byte[] tags, Connections connections) {
    int leftId = words.getShort(place);
    int rightId = words.getShort(place + Short.BYTES);
    int cost = words.getShort(place + 2 * Short.BYTES);
    POS.Tag leftTag = POS.resolveTag(tags[leftId >>> FLAGS]);
    POS.Type type = POS.resolveType((byte) (leftId & (1 << FLAGS) - 1));
    boolean hasOneTag =
        type == POS.Type.MORPHEME
            || type == POS.Type.COMPOUND
            || (rightId & BinaryDictionary.HAS_SINGLE_POS) != 0;
    POS.Tag rightTag = hasOneTag ? leftTag : POS.resolveTag(words.get(place + 3 * Short.BYTES));
    int left = connections.left(leftId >>> FLAGS);
    int right = connections.right(rightId >>> FLAGS);
    return Entry.of(left, right, cost, leftTag, rightTag);
  }

  private static DataInput opened(byte[] file, String header) throws IOException {
    DataInput in = new ByteArrayDataInput(file);
    CodecUtil.checkHeader(in, header, FIRST_VERSION, FIRST_VERSION);
    return in;
  }

  private static byte[] resource(Class<?> owner, String suffix) throws IOException {
    try (InputStream in = found(owner, owner.getSimpleName() + suffix)) {
      return in.readAllBytes();
    }
  }

  private static InputStream found(Class<?> owner, String name) throws IOException {
    InputStream in = owner.getResourceAsStream(name);
    if (in == null) {
      throw new IOException("no " + name + " beside " + owner.getName());
    }
    return in;
  }
}
