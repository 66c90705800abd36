package dealmill.article;

import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Charsets by the names that pages give them. */
final class Charsets {

  /** A superset of EUC-KR: Java's EUC-KR loses 믜 and 똠. */
  static final Charset MS949 = Charset.forName("x-windows-949");

  private Charsets() {}

  /** Returns the charset called {@code name}: MS949 for all that means Korean. */
  static Optional<Charset> named(@Nullable String name) {
    if (name == null || name.isBlank()) {
      return Optional.empty();
    }
    String plain = name.strip().toLowerCase(Locale.ROOT).replaceAll("[_\\s]", "-");
    return isKorean(plain) ? Optional.of(MS949) : known(plain);
  }

  private static boolean isKorean(String name) {
    return switch (name) {
      case "euc-kr", "euckr", "korean", "cp949", "ms949", "uhc", "windows-949", "949", "johab" ->
          true;
      default -> name.startsWith("ks-c-5601") || name.startsWith("ksc") || name.startsWith("ks-x");
    };
  }

  private static Optional<Charset> known(String name) {
    try {
      return Charset.isSupported(name) ? Optional.of(Charset.forName(name)) : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty(); // not even a legal name
    }
  }

  /** Tells whether any bytes are text in {@code charset}, so that to be valid proves nothing. */
  static boolean takesAnything(Charset charset) {
    String name = charset.name().toLowerCase(Locale.ROOT);
    return name.startsWith("iso-8859") || name.startsWith("windows-125");
  }
}
