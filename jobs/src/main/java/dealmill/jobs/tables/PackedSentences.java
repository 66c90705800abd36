package dealmill.jobs.tables;

import dealmill.text.Span;
import dealmill.token.Token;
import dealmill.token.TokenizedSentence;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.catalyst.expressions.GenericInternalRow;
import org.apache.spark.sql.catalyst.util.GenericArrayData;
import org.apache.spark.unsafe.types.UTF8String;

/**
 * The sentences and morphemes of an article in three bytes a morpheme: places and tags, since the
 * words stand in the body. As Spark's rows they would take sixty, for each of the hundreds that an
 * article has, from the pass until they are written.
 */
final class PackedSentences {

  private final UTF8String articleId;
  private final UTF8String month;
  private final UTF8Body body;
  private final Bytes packed;

  private PackedSentences(UTF8String articleId, UTF8String body, UTF8String month, byte[] packed) {
    this.articleId = articleId;
    this.month = month;
    this.body = new UTF8Body(body);
    this.packed = new Bytes(packed);
  }

  /** Returns {@code sentences}, whose tokens follow each other, packed. */
  static byte[] pack(List<TokenizedSentence> sentences) {
    Map<String, Integer> tags = new LinkedHashMap<>();
    sentences.stream()
        .flatMap(sentence -> sentence.tokens().stream())
        .forEach(token -> tags.putIfAbsent(token.pos(), tags.size()));
    ByteArrayOutputStream out = new ByteArrayOutputStream(1024);
    number(out, tags.size());
    for (String tag : tags.keySet()) {
      byte[] bytes = tag.getBytes(StandardCharsets.UTF_8);
      number(out, bytes.length);
      out.writeBytes(bytes);
    }
    number(out, sentences.size());
    int last = 0;
    for (TokenizedSentence sentence : sentences) {
      Span span = sentence.span();
      number(out, span.start() - last);
      number(out, span.length());
      number(out, sentence.tokens().size());
      last = span.end();
      int at = span.start();
      for (Token token : sentence.tokens()) {
        number(out, token.start() - at);
        number(out, token.end() - token.start());
        number(out, tags.getOrDefault(token.pos(), 0));
        at = token.end();
      }
    }
    return out.toByteArray();
  }

  /** Writes a number of at least 0, seven bits a byte. */
  private static void number(ByteArrayOutputStream out, int value) {
    if (value < 0) {
      throw new IllegalArgumentException("sentences or tokens overlap: " + value);
    }
    int left = value;
    while (left > 0x7F) {
      out.write(left & 0x7F | 0x80);
      left >>>= 7;
    }
    out.write(left);
  }

  /** Returns the rows of {@link Sentences#SCHEMA} that {@code packed} was made of. */
  static List<InternalRow> rows(
      UTF8String articleId, UTF8String body, UTF8String month, byte[] packed) {
    return new PackedSentences(articleId, body, month, packed).rows();
  }

  private List<InternalRow> rows() {
    UTF8String[] tags = new UTF8String[packed.number()];
    for (int i = 0; i < tags.length; i++) {
      tags[i] = packed.text();
    }
    int count = packed.number();
    List<InternalRow> rows = new ArrayList<>(count);
    int end = 0;
    for (int number = 0; number < count; number++) {
      int start = end + packed.number();
      end = start + packed.number();
      // The tokens go over the same characters again.
      UTF8Body.Place before = body.place();
      UTF8String text = body.text(start, end);
      body.back(before);
      GenericArrayData tokens = tokens(start, tags);
      rows.add(
          new GenericInternalRow(
              new Object[] {articleId, number, start, end, text, tokens, month}));
    }
    return rows;
  }

  private GenericArrayData tokens(int sentence, UTF8String[] tags) {
    Object[] tokens = new Object[packed.number()];
    int end = sentence;
    for (int i = 0; i < tokens.length; i++) {
      int start = end + packed.number();
      end = start + packed.number();
      UTF8String surface = body.text(start, end);
      tokens[i] = new GenericInternalRow(new Object[] {surface, tags[packed.number()], start, end});
    }
    return new GenericArrayData(tokens);
  }

  /** What was packed, read from the front. */
  private static final class Bytes {

    private final byte[] bytes;
    private int at;

    Bytes(byte[] bytes) {
      this.bytes = bytes;
    }

    int number() {
      int value = 0;
      int shift = 0;
      while (bytes[at] < 0) {
        value |= (bytes[at++] & 0x7F) << shift;
        shift += 7;
      }
      return value | bytes[at++] << shift;
    }

    UTF8String text() {
      int length = number();
      UTF8String text = UTF8String.fromBytes(bytes, at, length);
      at += length;
      return text;
    }
  }
}
