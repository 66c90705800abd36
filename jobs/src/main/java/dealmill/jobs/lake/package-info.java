/**
 * Storage: the only code that creates, reads and writes tables. Knows no table by name but {@code
 * runs}.
 */
@NullMarked
package dealmill.jobs.lake;

import org.jspecify.annotations.NullMarked;
