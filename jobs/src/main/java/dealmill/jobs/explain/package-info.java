/** One page in, text for people out: what was read out of it, and where it says so. */
@NullMarked
package dealmill.jobs.explain;

import org.jspecify.annotations.NullMarked;
