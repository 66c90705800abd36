package dealmill.benchmarks;

/** What is done with each document, in order. */
enum Step {
  DECODE("decode"),
  CLEAN("clean"),
  TOKENIZE("tokenize"),
  FIND("find names"),
  EXTRACT("sums, dates, deals"),
  ROWS("make rows");

  private final String title;

  Step(String title) {
    this.title = title;
  }

  /** Returns the step's name for people. */
  String title() {
    return title;
  }
}
