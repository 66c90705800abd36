package dealmill.jobs.read;

import static org.apache.spark.sql.types.DataTypes.BinaryType;
import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import dealmill.article.RawDocument;
import dealmill.article.Reason;
import dealmill.article.SourceKind;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.expressions.GenericRowWithSchema;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/** Documents as rows. */
public final class Documents {

  /** The columns, in the order in which {@link #row} fills them. */
  public static final StructType SCHEMA =
      new StructType()
          .add("source_uri", StringType, false)
          .add("source_kind", StringType)
          .add("bytes", BinaryType)
          .add("url", StringType)
          .add("http_charset", StringType)
          .add("document_hash", StringType)
          .add("reason", StringType)
          .add("detail", StringType)
          .add("known", BooleanType, false);

  private Documents() {}

  /** Returns the row of what was read, which no run knows yet. */
  static Row row(Read read) {
    RawDocument document = read.document();
    if (document == null) {
      String reason = String.valueOf(read.reason());
      return row(read.sourceUri(), null, null, null, null, null, reason, read.detail(), false);
    }
    String url = document.url() == null ? "" : document.url();
    return row(
        document.sourceUri(),
        document.kind().name(),
        document.bytes(),
        document.url(),
        document.httpCharset(),
        Hash.of(url, document.bytes()),
        null,
        null,
        false);
  }

  /** The row goes from the reader to the pass as it is: it must know its columns' names. */
  private static Row row(@Nullable Object... values) {
    return new GenericRowWithSchema(values, SCHEMA);
  }

  /** Tells whether the document was loaded before and is to be passed over. */
  public static boolean isKnown(Row row) {
    return row.<Boolean>getAs("known");
  }

  /** Returns where the document of {@code row} came from. */
  public static String sourceUri(Row row) {
    return row.getAs("source_uri");
  }

  /** Returns why there is no document, if there is none. */
  public static Optional<Reason> reject(Row row) {
    String reason = row.getAs("reason");
    return reason == null ? Optional.empty() : Optional.of(Reason.valueOf(reason));
  }

  /** Returns what a person should know of the reject. */
  public static String detail(Row row) {
    return String.valueOf(row.<Object>getAs("detail"));
  }

  /** Returns the hash of the document's bytes, and of its address where a container tells it. */
  public static String hash(Row row) {
    return row.getAs("document_hash");
  }

  /** Returns how many bytes the document of {@code row} has; 0 if there is none. */
  public static int size(Row row) {
    byte[] bytes = row.getAs("bytes");
    return bytes == null ? 0 : bytes.length;
  }

  /** Returns the document of {@code row}. */
  public static RawDocument document(Row row) {
    return new RawDocument(
        sourceUri(row),
        SourceKind.valueOf(row.getAs("source_kind")),
        row.getAs("bytes"),
        row.getAs("url"),
        row.getAs("http_charset"));
  }
}
