/** What the job costs: a corpus, the job beside Nori alone, and the cleaner beside others. */
@NullMarked
package dealmill.benchmarks;

import org.jspecify.annotations.NullMarked;
