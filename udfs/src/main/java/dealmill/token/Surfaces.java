package dealmill.token;

/**
 * The words of the dictionary as text, each made once when it is first met; for all tokenizers of a
 * JVM. Two threads that make the same at once make the same.
 */
final class Surfaces {

  private final String[] made;

  Surfaces(int words) {
    made = new String[words];
  }

  String of(int place, String text, int from, int to) {
    String known = made[place];
    if (known == null) {
      known = text.substring(from, to);
      made[place] = known;
    }
    return known;
  }
}
