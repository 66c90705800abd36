/** Tables in, one page for people out. What the page shows was written by strangers. */
@NullMarked
package dealmill.jobs.report;

import org.jspecify.annotations.NullMarked;
