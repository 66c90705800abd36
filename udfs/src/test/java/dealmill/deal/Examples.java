package dealmill.deal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** A test for each row of a table of cues, with the example that the row carries. */
final class Examples {

  private Examples() {}

  /** Makes tests that each of {@code rows} {@code fires} in its {@code example}. */
  static <T> Stream<DynamicTest> fire(
      List<T> rows,
      Function<T, String> id,
      Function<T, String> example,
      BiPredicate<T, String> fires) {
    return rows.stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    id.apply(row),
                    () ->
                        assertThat(fires.test(row, example.apply(row)))
                            .as(example.apply(row))
                            .isTrue()));
  }

  /** Makes tests that none of {@code rows} {@code fires} in its counter-{@code example}. */
  static <T> Stream<DynamicTest> areSilent(
      List<T> rows,
      Function<T, String> id,
      Function<T, String> example,
      BiPredicate<T, String> fires) {
    return fire(rows, id, example, fires.negate());
  }
}
