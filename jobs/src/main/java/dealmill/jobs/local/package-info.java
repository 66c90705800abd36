/** Small files read in this JVM, without Spark: for commands that answer at once. */
@NullMarked
package dealmill.jobs.local;

import org.jspecify.annotations.NullMarked;
