package dealmill.benchmarks;

/** What is done with each document, in order. */
enum Step {
  DECODE("decode"),
  CLEAN("clean"),
  TOKENIZE("tokenize"),
  FIND("find known names"),
  EXTRACT("other names, deals"),
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
