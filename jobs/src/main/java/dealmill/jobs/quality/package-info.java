/** What must hold of the tables after each run. */
@NullMarked
package dealmill.jobs.quality;

import org.jspecify.annotations.NullMarked;
