package dealmill.token;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.analysis.ko.dict.BinaryDictionary;
import org.apache.lucene.analysis.ko.dict.ConnectionCosts;
import org.apache.lucene.analysis.ko.dict.TokenInfoDictionary;
import org.apache.lucene.analysis.ko.dict.UnknownDictionary;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.DataInput;

/**
 * Lucene's Korean dictionaries with their ids in another order: those that texts ask for most come
 * first.
 *
 * <p>Each word has a left and a right id, and what it costs that one word follows another is read
 * from a table of 3,815 by 2,690 such costs, 20 MB: a hundred thousand times for an article. A few
 * hundred ids are nearly all that is asked for. In Lucene's order their costs lie scattered over 3
 * MB, in this order on 200 kB, which stay in a core's own cache. The tokens are the same, since ids
 * are names and nothing else.
 */
final class NoriDictionaries {

  /** What a sentence begins and ends with; the tokenizer knows it by this number. */
  private static final int BOUNDARY = 0;

  /** The low bits of an entry's ids tell other things. */
  private static final int FLAGS = 2;

  /** What Lucene writes into one byte in each of the files that are read here. */
  private static final int FIRST_VERSION = 1;

  private final TokenInfoDictionary words;
  private final UnknownDictionary unknown;
  private final ConnectionCosts costs;

  private NoriDictionaries() throws IOException {
    Map<String, int[]> frequent = frequent();
    byte[] table = resource(ConnectionCosts.class, ConnectionCosts.FILENAME_SUFFIX);
    DataInput in = opened(table, ConnectionCosts.HEADER);
    int rights = in.readVInt();
    int lefts = in.readVInt();
    int[] right = order(frequent.getOrDefault("right", new int[0]), rights);
    int[] left = order(frequent.getOrDefault("left", new int[0]), lefts);
    costs = new ConnectionCosts(held(costs(in, right, left)));
    Class<?> known = TokenInfoDictionary.class;
    byte[] places = resource(known, BinaryDictionary.TARGETMAP_FILENAME_SUFFIX);
    words =
        new TokenInfoDictionary(
            held(places),
            held(tags(known, left)),
            held(entries(known, places, right, left)),
            held(resource(known, TokenInfoDictionary.FST_FILENAME_SUFFIX)));
    Class<?> other = UnknownDictionary.class;
    places = resource(other, BinaryDictionary.TARGETMAP_FILENAME_SUFFIX);
    unknown =
        new UnknownDictionary(
            held(places), held(tags(other, left)), held(entries(other, places, right, left)));
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

  /** Returns the dictionaries, read once in a JVM. */
  static NoriDictionaries shared() {
    return Holder.SHARED;
  }

  TokenInfoDictionary words() {
    return words;
  }

  UnknownDictionary unknown() {
    return unknown;
  }

  ConnectionCosts costs() {
    return costs;
  }

  /** Returns the new id of each of {@code size} ids. */
  static int[] order(int[] frequent, int size) {
    int[] order = new int[size];
    int next = BOUNDARY + 1;
    for (int id : frequent) {
      if (id != BOUNDARY && id < size && order[id] == 0) {
        order[id] = next++;
      }
    }
    for (int id = BOUNDARY + 1; id < size; id++) {
      if (order[id] == 0) {
        order[id] = next++;
      }
    }
    return order;
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

  /** Returns the table of costs in the new order, as Lucene writes it: each by its difference. */
  private static byte[] costs(DataInput in, int[] right, int[] left) throws IOException {
    short[] table = new short[right.length * left.length];
    int cost = 0;
    for (int row = 0; row < left.length; row++) {
      for (int column = 0; column < right.length; column++) {
        cost += in.readZInt();
        table[left[row] * right.length + right[column]] = (short) cost;
      }
    }
    ByteBuffersDataOutput out = begun(ConnectionCosts.HEADER);
    out.writeVInt(right.length);
    out.writeVInt(left.length);
    int last = 0;
    for (short one : table) {
      out.writeZInt(one - last);
      last = one;
    }
    return out.toArrayCopy();
  }

  /** Returns the tags of words by the new left ids. */
  private static byte[] tags(Class<?> dictionary, int[] left) throws IOException {
    DataInput in =
        opened(
            resource(dictionary, BinaryDictionary.POSDICT_FILENAME_SUFFIX),
            BinaryDictionary.POSDICT_HEADER);
    byte[] tags = new byte[left.length];
    int size = in.readVInt();
    for (int id = 0; id < size; id++) {
      tags[left[id]] = in.readByte();
    }
    ByteBuffersDataOutput out = begun(BinaryDictionary.POSDICT_HEADER);
    out.writeVInt(tags.length);
    out.writeBytes(tags, tags.length);
    return out.toArrayCopy();
  }

  /** Returns the words' entries with the new ids; each begins with its left and its right one. */
  private static byte[] entries(Class<?> dictionary, byte[] map, int[] right, int[] left)
      throws IOException {
    byte[] entries = resource(dictionary, BinaryDictionary.DICT_FILENAME_SUFFIX);
    int size = opened(entries, BinaryDictionary.DICT_HEADER).readVInt();
    ByteBuffer words = ByteBuffer.wrap(entries, entries.length - size, size).slice();
    DataInput places = opened(map, BinaryDictionary.TARGETMAP_HEADER);
    int count = places.readVInt();
    places.readVInt();
    int place = 0;
    for (int i = 0; i < count; i++) {
      int further = places.readVInt() >>> 1;
      place += further;
      if (i == 0 || further > 0) {
        replace(words, place, left);
        replace(words, place + Short.BYTES, right);
      }
    }
    return entries;
  }

  private static void replace(ByteBuffer words, int place, int[] order) {
    int old = words.getShort(place);
    int flags = old & ((1 << FLAGS) - 1);
    words.putShort(place, (short) (order[old >>> FLAGS] << FLAGS | flags));
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

  /** Begins a file in Lucene's form. */
  private static ByteBuffersDataOutput begun(String header) throws IOException {
    ByteBuffersDataOutput out = new ByteBuffersDataOutput();
    CodecUtil.writeHeader(out, header, FIRST_VERSION);
    return out;
  }

  /** Returns an address at which {@code bytes} are found: Lucene takes no dictionary otherwise. */
  private static URL held(byte[] bytes) throws IOException {
    return new URL(
        null,
        "nori:held",
        new URLStreamHandler() {
          @Override
          protected URLConnection openConnection(URL url) {
            return new Held(url, bytes);
          }
        });
  }

  private static final class Held extends URLConnection {
    private final byte[] bytes;

    Held(URL url, byte[] bytes) {
      super(url);
      this.bytes = bytes;
    }

    @Override
    public void connect() {}

    @Override
    public InputStream getInputStream() {
      return new ByteArrayInputStream(bytes);
    }
  }
}
