/** What a run changes: for each table the rows that come and those that give way. */
@NullMarked
package dealmill.jobs.update;

import org.jspecify.annotations.NullMarked;
