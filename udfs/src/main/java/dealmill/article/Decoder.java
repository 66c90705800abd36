package dealmill.article;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Turns bytes into text in NFC. What the bytes themselves say (a byte order mark, valid UTF-8)
 * counts more than what a header or a meta tag claims.
 */
final class Decoder {

  private static final Pattern META =
      Pattern.compile("(?i)charset\\s*=\\s*[\"']?\\s*([A-Za-z0-9_-]{3,20})");
  private static final int HEAD = 4096;
  private static final char REPLACEMENT = '\uFFFD';

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
    Charset wide = Utf16.of(bytes);
    if (wide != null) {
      return lenient(bytes, 0, wide);
    }
    Utf8 utf8 = Utf8.of(bytes);
    if (utf8 != null) {
      return decoded(utf8);
    }
    for (Charset charset : claimed(bytes, httpCharset)) {
      String text = strict(bytes, charset);
      if (text != null && (!Charsets.takesAnything(charset) || !isKorean(bytes))) {
        return decoded(text, charset, 0);
      }
    }
    return best(bytes);
  }

  /**
   * Valid UTF-8 is looked at before any claim: text in another charset is hardly ever valid UTF-8
   * by accident.
   */
  private static Decoded decoded(Utf8 utf8) {
    return utf8.isComposed() && !Mojibake.mayBe(utf8.text())
        ? new Decoded(utf8.text(), StandardCharsets.UTF_8.name(), 0)
        : decoded(utf8.text(), StandardCharsets.UTF_8, 0);
  }

  private static List<Charset> claimed(byte[] bytes, @Nullable String httpCharset) {
    List<Charset> charsets = new ArrayList<>();
    Charsets.named(httpCharset).ifPresent(charsets::add);
    String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
    Matcher meta = META.matcher(head);
    if (meta.find()) {
      Charsets.named(meta.group(1)).ifPresent(charsets::add);
    }
    charsets.add(Charsets.MS949);
    charsets.removeIf(StandardCharsets.UTF_8::equals);
    return charsets;
  }

  /** Latin charsets have a letter for every byte: what is Korean in MS949 is Korean. */
  private static boolean isKorean(byte[] bytes) {
    String text = strict(bytes, Charsets.MS949);
    return text != null && Prose.isKorean(text);
  }

  private static @Nullable String strict(byte[] bytes, Charset charset) {
    if (charset.equals(Charsets.MS949)) {
      String text = new String(bytes, charset); // many times as fast as a decoder that reports
      return text.indexOf(REPLACEMENT) < 0 ? text : null;
    }
    try {
      return charset
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes))
          .toString();
    } catch (CharacterCodingException e) {
      return null; // the next candidate is tried
    }
  }

  /** Of UTF-8 and MS949 the one that replaces less. */
  private static Decoded best(byte[] bytes) {
    Decoded utf8 = lenient(bytes, 0, StandardCharsets.UTF_8);
    if (utf8.replaced() * 1000L < utf8.text().length()) {
      return utf8;
    }
    Decoded ms949 = lenient(bytes, 0, Charsets.MS949);
    return utf8.replaced() <= ms949.replaced() ? utf8 : ms949;
  }

  private static Decoded lenient(byte[] bytes, int from, Charset charset) {
    String text = new String(bytes, from, bytes.length - from, charset);
    return decoded(text, charset, broken(text));
  }

  private static Decoded decoded(String read, Charset charset, int replaced) {
    Mojibake.Undone undone = Mojibake.of(read);
    if (undone != null) {
      return named(undone.text(), undone.charset(), replaced + broken(undone.text()));
    }
    return named(read, charset, replaced);
  }

  private static int broken(String text) {
    int count = 0;
    for (int at = text.indexOf(REPLACEMENT); at >= 0; at = text.indexOf(REPLACEMENT, at + 1)) {
      count++;
    }
    return count;
  }

  private static Decoded named(String text, Charset charset, int replaced) {
    String name = charset.equals(Charsets.MS949) ? "MS949" : charset.name();
    return new Decoded(Nfc.of(text), name, replaced);
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
}
