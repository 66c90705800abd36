/**
 * Measures tables against labels: {@link dealmill.jobs.evaluate.Evaluation} compares what was found
 * with what should be, {@link dealmill.jobs.evaluate.Report} holds the figures.
 */
@NullMarked
package dealmill.jobs.evaluate;

import org.jspecify.annotations.NullMarked;
