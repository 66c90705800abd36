/** The commands: each parses its options and hands over to the packages below. */
@NullMarked
package dealmill.jobs;

import org.jspecify.annotations.NullMarked;
