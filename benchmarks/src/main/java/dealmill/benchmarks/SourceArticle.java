package dealmill.benchmarks;

import java.util.List;

/** A real article that the corpus is made from. */
record SourceArticle(String title, String outlet, List<String> paragraphs) {

  SourceArticle {
    paragraphs = List.copyOf(paragraphs);
  }

  /** Returns a third of the paragraphs: the first (0), the middle (1) or the last (2). */
  List<String> third(int number) {
    int size = paragraphs.size();
    return paragraphs.subList(size * number / 3, size * (number + 1) / 3);
  }
}
