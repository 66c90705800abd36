package dealmill.article;

import java.util.function.Function;

/** What a step made of one document: a value, or the reason why there is none. */
public sealed interface Outcome<T> {

  /** The step went well. */
  record Ok<T>(T value) implements Outcome<T> {}

  /** The document cannot be used; {@code detail} is for a person to read. */
  record Rejected<T>(Reason reason, String detail) implements Outcome<T> {}

  /** Returns the result of the function that fits this outcome. */
  default <R> R fold(Function<T, R> ok, Function<Rejected<T>, R> rejected) {
    if (this instanceof Ok<T> o) {
      return ok.apply(o.value());
    }
    return rejected.apply((Rejected<T>) this);
  }
}
