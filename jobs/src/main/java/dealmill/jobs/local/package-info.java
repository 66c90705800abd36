/** The user's files that every command reads, without Spark. */
@NullMarked
package dealmill.jobs.local;

import org.jspecify.annotations.NullMarked;
