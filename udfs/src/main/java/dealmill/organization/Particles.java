package dealmill.organization;

import dealmill.text.Letters;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The particles that can follow a name, longest first, each with the slot that it gives. */
public final class Particles {

  /** A particle found behind a name. */
  public record Particle(Slot slot, int end) {}

  private static final int LONGEST = 5;

  /** Particles that are no words of their own. */
  private static final String TORN = "은는가을를과와";

  private static final Map<String, Slot> SLOTS = new HashMap<>();

  /** The last character of each particle: most words end in none of them. */
  private static final String LAST;

  private static final int[] NONE = {};

  static {
    put(Slot.TOPIC, "은 는 이라면 라면");
    put(Slot.SUBJECT, "이 가 께서 이나 이며 이고 이자 인");
    put(Slot.OBJECT, "을 를");
    put(Slot.WITH, "와 과 와의 과의 와는 과는 와도 과도 간의 간에 랑 이랑 하고");
    put(Slot.TO, "에 에게 에게는 에는 에도 에게도 로 으로 로의 으로의 에로 한테 로서 으로서 로는 으로는 에의");
    put(Slot.FROM, "에서 로부터 으로부터 에게서 에서는 에서의 에서도 로부터는 으로부터는 서 한테서 에게서는 로부터의 으로부터의");
    put(Slot.OF, "의");
    put(Slot.ALSO, "도 만 만이 이다 이었다 였다 이지만 이라며 까지 부터 뿐 조차 마저 보다 처럼 이라는 라는 이란 란 이라고 라고 나");
    StringBuilder last = new StringBuilder();
    SLOTS.keySet().forEach(particle -> last.append(particle.charAt(particle.length() - 1)));
    LAST = last.toString();
  }

  private Particles() {}

  private static void put(Slot slot, String particles) {
    for (String particle : particles.split(" ")) {
      SLOTS.put(particle, slot);
    }
  }

  /**
   * Returns the particle that starts at {@code at} and ends its word, or null.
   *
   * <p>In {@code "삼성전자와 TSMC"} the one at 4 is 와, {@link Slot#WITH}. In {@code "삼성전자와이"} there is
   * none.
   */
  public static @Nullable Particle at(String text, int at) {
    int end = wordEnd(text, at);
    Slot slot = end > at && end - at <= LONGEST ? SLOTS.get(text.substring(at, end)) : null;
    if (slot != null) {
      return new Particle(slot, end);
    }
    boolean copula = at > 1 && text.startsWith("다", at) && endsWord(text, at + 1);
    return copula && isOpen(text.charAt(at - 1)) ? new Particle(Slot.ALSO, at + 1) : null;
  }

  /** Returns where the word ends that {@code at} lies in, or an offset that no particle reaches. */
  private static int wordEnd(String text, int at) {
    int end = at;
    while (end - at <= LONGEST && !endsWord(text, end)) {
      end++;
    }
    return end;
  }

  /**
   * Returns the particle at {@code at}, or the one that a link of the page has torn off: {@code
   * "가온전자(대표 이하늘) 은 "}.
   */
  static @Nullable Particle near(String text, int at) {
    boolean torn =
        at + 2 < text.length()
            && text.charAt(at) == ' '
            && TORN.indexOf(text.charAt(at + 1)) >= 0
            && Character.isWhitespace(text.charAt(at + 2));
    return at(text, torn ? at + 1 : at);
  }

  private static boolean isOpen(char syllable) {
    return syllable >= '가' && syllable <= '힣' && (syllable - '가') % 28 == 0;
  }

  /**
   * Returns where the particle starts of which the tokenizer saw the end at {@code at}.
   *
   * <p>In {@code "가온벤처스로부터"} with 부터 seen at 6 it is 5.
   */
  static int wholeAt(String word, int at) {
    boolean from = word.startsWith("부터", at) && at > 2 && word.charAt(at - 1) == '로';
    return !from ? at : at > 3 && word.charAt(at - 2) == '으' ? at - 2 : at - 1;
  }

  /** Tells whether 와, 과, 은, 는, 을, 를 or 에 stands at {@code at} behind a syllable that it fits. */
  static boolean fits(String word, int at) {
    char before = word.charAt(at - 1);
    boolean closed = before >= '가' && before <= '힣' && (before - '가') % 28 != 0;
    String fitting = closed ? "과은을에" : "와는를에";
    return before >= '가' && before <= '힣' && fitting.indexOf(word.charAt(at)) >= 0;
  }

  /** Tells whether 이 or 가 stands at {@code at} behind a syllable that it fits. */
  static boolean fitsSubject(String word, int at) {
    char before = word.charAt(at - 1);
    return before >= '가' && before <= '힣' && word.charAt(at) == (isOpen(before) ? '가' : '이');
  }

  /** Returns how many characters at the end of {@code word} can be a particle, longest first. */
  static int[] lengthsIn(String word) {
    if (word.isEmpty() || LAST.indexOf(word.charAt(word.length() - 1)) < 0) {
      return NONE;
    }
    int[] lengths = new int[LONGEST];
    int found = 0;
    for (int length = Math.min(LONGEST, word.length() - 2); length > 0; length--) {
      if (SLOTS.containsKey(word.substring(word.length() - length))) {
        lengths[found++] = length;
      }
    }
    return Arrays.copyOf(lengths, found);
  }

  /** Tells whether {@code word} is a particle from end to end: 으로, 로부터. */
  static boolean isParticle(String word) {
    return SLOTS.containsKey(word);
  }

  /** Tells whether there is a particle at {@code [start, end)} of {@code text}. */
  static boolean isParticle(String text, int start, int end) {
    return end - start <= LONGEST && isParticle(text.substring(start, end));
  }

  /** Tells whether a word ends before {@code end}. */
  static boolean endsWord(String text, int end) {
    return end >= text.length() || !Letters.orDigit(text.charAt(end));
  }
}
