package dealmill.jobs.report;

/** JSON that may stand inside a script element. */
final class EmbeddedJson {

  private EmbeddedJson() {}

  /**
   * Returns {@code json}, of the same value, without a character that could end the element or a
   * line of script.
   *
   * <p>{@code ["</script>"]} gives {@code ["\u005Cu003c/script\u005Cu003e"]}.
   */
  static String of(String json) {
    return json.replace("<", "\\u003c")
        .replace(">", "\\u003e")
        .replace("&", "\\u0026")
        .replace("\u2028", "\\u2028")
        .replace("\u2029", "\\u2029");
  }
}
