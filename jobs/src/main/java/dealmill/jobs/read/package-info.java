/** Files in, documents out: finds the files, tells their kinds, takes containers apart. */
@NullMarked
package dealmill.jobs.read;

import org.jspecify.annotations.NullMarked;
