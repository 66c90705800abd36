package dealmill.article;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Turns bytes into text in NFC. What the bytes themselves say (a byte order mark, valid UTF-8)
 * counts more than what a header or a meta tag claims. Whatever says {@code euc-kr} is read as
 * MS949, which is a superset: Java's EUC-KR loses 믜 and 똠.
 */
final class Decoder {

  private static final Charset MS949 = Charset.forName("x-windows-949");
  private static final Pattern META =
      Pattern.compile("charset\\s*=\\s*[\"']?([A-Za-z0-9_-]{3,20})", Pattern.CASE_INSENSITIVE);
  private static final int HEAD = 4096;

  private Decoder() {}

  /**
   * A decoded document.
   *
   * @param replaced how many characters the bytes did not give
   */
  record Decoded(String text, String charset, int replaced) {}

  /** Decodes {@code bytes}; {@code httpCharset} is what a Content-Type header said, if any. */
  static Decoded decode(byte[] bytes, @Nullable String httpCharset) {
    if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
      return lenient(bytes, 3, StandardCharsets.UTF_8);
    }
    if (starts(bytes, 0xFF, 0xFE)) {
      return lenient(bytes, 2, StandardCharsets.UTF_16LE);
    }
    if (starts(bytes, 0xFE, 0xFF)) {
      return lenient(bytes, 2, StandardCharsets.UTF_16BE);
    }
    for (Charset charset : candidates(bytes, httpCharset)) {
      Decoded strict = strict(bytes, charset);
      if (strict != null) {
        return strict;
      }
    }
    return best(bytes);
  }

  /** UTF-8 first: text in another charset is hardly ever valid UTF-8 by accident. */
  private static List<Charset> candidates(byte[] bytes, @Nullable String httpCharset) {
    List<Charset> charsets = new ArrayList<>();
    if (looksLikeUtf16(bytes)) {
      charsets.add(bytes[0] == 0 ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
    }
    charsets.add(StandardCharsets.UTF_8);
    add(charsets, httpCharset);
    String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
    Matcher meta = META.matcher(head);
    if (meta.find()) {
      add(charsets, meta.group(1));
    }
    charsets.add(MS949);
    return charsets;
  }

  private static void add(List<Charset> charsets, @Nullable String name) {
    if (name != null) {
      String known = name.toLowerCase(Locale.ROOT).replace('_', '-');
      boolean korean =
          known.equals("euc-kr")
              || known.startsWith("ks-c-5601")
              || known.equals("korean")
              || known.equals("ksc5601")
              || known.equals("cp949")
              || known.equals("ms949");
      if (korean) {
        charsets.add(MS949);
      } else if (isSupported(name)) {
        charsets.add(Charset.forName(name));
      }
    }
  }

  private static boolean isSupported(String name) {
    try {
      return Charset.isSupported(name);
    } catch (IllegalArgumentException e) {
      return false; // not even a legal name
    }
  }

  private static @Nullable Decoded strict(byte[] bytes, Charset charset) {
    try {
      CharBuffer text =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes));
      return decoded(text.toString(), charset, 0);
    } catch (CharacterCodingException e) {
      return null; // the next candidate is tried
    }
  }

  /** Of UTF-8 and MS949 the one that replaces less. */
  private static Decoded best(byte[] bytes) {
    Decoded utf8 = lenient(bytes, 0, StandardCharsets.UTF_8);
    Decoded ms949 = lenient(bytes, 0, MS949);
    return utf8.replaced() <= ms949.replaced() ? utf8 : ms949;
  }

  private static Decoded lenient(byte[] bytes, int from, Charset charset) {
    String text = new String(bytes, from, bytes.length - from, charset);
    return decoded(text, charset, (int) text.chars().filter(c -> c == '\uFFFD').count());
  }

  private static Decoded decoded(String text, Charset charset, int replaced) {
    String name = charset.equals(MS949) ? "MS949" : charset.name();
    return new Decoded(Normalizer.normalize(text, Normalizer.Form.NFC), name, replaced);
  }

  private static boolean starts(byte[] bytes, int... head) {
    if (bytes.length < head.length) {
      return false;
    }
    for (int i = 0; i < head.length; i++) {
      if ((bytes[i] & 0xFF) != head[i]) {
        return false;
      }
    }
    return true;
  }

  /** Markup in UTF-16 has a zero byte at every other place. */
  private static boolean looksLikeUtf16(byte[] bytes) {
    int zeros = 0;
    int looked = Math.min(200, bytes.length);
    for (int i = 0; i < looked; i++) {
      zeros += bytes[i] == 0 ? 1 : 0;
    }
    return looked >= 8 && zeros > looked / 5 && zeros < looked * 3 / 5;
  }
}
