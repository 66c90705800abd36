package dealmill.jobs.tables;

import dealmill.text.Span;
import dealmill.token.Token;
import dealmill.token.TokenizedSentence;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
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
  private final DataInput packed;

  private PackedSentences(UTF8String articleId, UTF8String body, UTF8String month, byte[] packed) {
    this.articleId = articleId;
    this.month = month;
    this.body = new UTF8Body(body);
    this.packed = new ByteArrayDataInput(packed);
  }

  /** Returns {@code sentences}, whose tokens follow each other, packed. */
  static byte[] pack(List<TokenizedSentence> sentences) {
    Map<String, Integer> tags = new LinkedHashMap<>();
    ByteBuffersDataOutput places = new ByteBuffersDataOutput();
    ByteBuffersDataOutput packed = new ByteBuffersDataOutput();
    try {
      places.writeVInt(sentences.size());
      int last = 0;
      for (TokenizedSentence sentence : sentences) {
        Span span = sentence.span();
        last = place(places, last, span.start(), span.end());
        places.writeVInt(sentence.tokens().size());
        int at = span.start();
        for (Token token : sentence.tokens()) {
          at = place(places, at, token.start(), token.end());
          places.writeVInt(tags.computeIfAbsent(token.pos(), tag -> tags.size()));
        }
      }
      packed.writeVInt(tags.size());
      for (String tag : tags.keySet()) {
        packed.writeString(tag);
      }
      places.copyTo(packed);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toArrayCopy();
  }

  /** Writes how far {@code start} is from {@code last} and {@code end} from it; returns that. */
  private static int place(DataOutput out, int last, int start, int end) throws IOException {
    if (start < last) {
      throw new IllegalArgumentException("sentences or tokens overlap: " + start + " < " + last);
    }
    out.writeVInt(start - last);
    out.writeVInt(end - start);
    return end;
  }

  /** Returns the rows of {@link Sentences#SCHEMA} that {@code packed} was made of. */
  static List<InternalRow> rows(
      UTF8String articleId, UTF8String body, UTF8String month, byte[] packed) {
    try {
      return new PackedSentences(articleId, body, month, packed).rows();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<InternalRow> rows() throws IOException {
    UTF8String[] tags = new UTF8String[packed.readVInt()];
    for (int i = 0; i < tags.length; i++) {
      tags[i] = UTF8String.fromString(packed.readString());
    }
    int count = packed.readVInt();
    List<InternalRow> rows = new ArrayList<>(count);
    int end = 0;
    for (int number = 0; number < count; number++) {
      int start = end + packed.readVInt();
      end = start + packed.readVInt();
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

  private GenericArrayData tokens(int sentence, UTF8String[] tags) throws IOException {
    Object[] tokens = new Object[packed.readVInt()];
    int end = sentence;
    for (int i = 0; i < tokens.length; i++) {
      int start = end + packed.readVInt();
      end = start + packed.readVInt();
      UTF8String surface = body.text(start, end);
      tokens[i] =
          new GenericInternalRow(new Object[] {surface, tags[packed.readVInt()], start, end});
    }
    return new GenericArrayData(tokens);
  }
}
