package dealmill.jobs.read;

import dealmill.article.SourceKind;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Tells what kind of file it is: by its first bytes, then by its name. */
final class FileKind {

  /** How many bytes are looked at. */
  static final int HEAD = 1024;

  private static final List<String> HTML_MARKS =
      List.of("<!doctype html", "<html", "<head", "<body", "<meta", "<article", "<div", "<p>");

  private FileKind() {}

  /** Tells whether {@code head} starts a gzip member. */
  static boolean isGzip(byte[] head) {
    return head.length >= 2 && (head[0] & 0xFF) == 0x1F && (head[1] & 0xFF) == 0x8B;
  }

  /**
   * Returns the kind of the file {@code name} that starts with {@code head}, inflated.
   *
   * <p>A file that starts with {@code <html} is HTML even if it is called {@code page.txt}.
   */
  static SourceKind of(String name, byte[] head) {
    String text = text(head);
    if (text.startsWith("WARC/")) {
      return SourceKind.WARC;
    }
    if (isObject(text) || isArray(text)) {
      return SourceKind.JSONL;
    }
    String lower = text.toLowerCase(Locale.ROOT);
    if (lower.startsWith("<") && HTML_MARKS.stream().anyMatch(lower::contains)) {
      return SourceKind.HTML;
    }
    return byName(name);
  }

  /**
   * Tells whether the records of a file that starts with {@code head} go over line breaks.
   *
   * <p>True for a file that starts with <code>[{</code>, or with an object whose first name stands
   * on its second line.
   */
  static boolean isLaidOut(byte[] head) {
    String text = text(head);
    boolean broken = isObject(text) && text.substring(0, text.indexOf('"')).indexOf('\n') > 0;
    return broken || isArray(text);
  }

  private static boolean isObject(String text) {
    return text.startsWith("{") && text.substring(1).stripLeading().startsWith("\"");
  }

  private static boolean isArray(String text) {
    return text.startsWith("[") && isObject(text.substring(1).stripLeading());
  }

  /** UTF-16 becomes readable without its zeros. */
  private static String text(byte[] head) {
    return new String(head, StandardCharsets.ISO_8859_1)
        .replace("\u0000", "")
        .replaceFirst("^(?:\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)", "")
        .stripLeading();
  }

  private static SourceKind byName(String name) {
    String lower = name.toLowerCase(Locale.ROOT).replaceFirst("\\.gz$", "");
    if (lower.endsWith(".html") || lower.endsWith(".htm") || lower.endsWith(".xhtml")) {
      return SourceKind.HTML;
    }
    if (isLines(lower)) {
      return SourceKind.JSONL;
    }
    return lower.endsWith(".warc") ? SourceKind.WARC : SourceKind.TEXT;
  }

  /** Tells whether the name promises a JSON object a line. */
  static boolean isLines(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".jsonl") || lower.endsWith(".ndjson");
  }
}
