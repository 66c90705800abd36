/** Rows as text: an aligned table for people, JSON and CSV for programs. */
@NullMarked
package dealmill.jobs.print;

import org.jspecify.annotations.NullMarked;
