package dealmill.benchmarks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How much of a text was found, by the sequences of four words that it shares with the right. */
record TextScore(double precision, double recall) {

  private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);
  private static final int WORDS = 4;

  static TextScore of(String right, String found) {
    Map<List<String>, Integer> truth = shingles(right);
    Map<List<String>, Integer> guess = shingles(found);
    double both = 0;
    for (Map.Entry<List<String>, Integer> shingle : guess.entrySet()) {
      both += Math.min(shingle.getValue(), truth.getOrDefault(shingle.getKey(), 0));
    }
    double guessed = total(guess);
    double wanted = total(truth);
    return new TextScore(guessed == 0 ? 0 : both / guessed, wanted == 0 ? 0 : both / wanted);
  }

  private static double total(Map<List<String>, Integer> shingles) {
    return shingles.values().stream().mapToInt(n -> n).sum();
  }

  /** Returns the harmonic mean of the mean precision and the mean recall. */
  static double f1(List<TextScore> scores) {
    double precision = scores.stream().mapToDouble(TextScore::precision).average().orElse(0);
    double recall = scores.stream().mapToDouble(TextScore::recall).average().orElse(0);
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }

  private static Map<List<String>, Integer> shingles(String text) {
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      words.add(word.group());
    }
    Map<List<String>, Integer> shingles = new HashMap<>();
    for (int i = 0; !words.isEmpty() && i < Math.max(1, words.size() - WORDS + 1); i++) {
      shingles.merge(
          List.copyOf(words.subList(i, Math.min(words.size(), i + WORDS))), 1, Integer::sum);
    }
    return shingles;
  }
}
