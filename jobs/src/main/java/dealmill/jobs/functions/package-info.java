/** The mill's steps as SQL functions: one-line adapters. */
@NullMarked
package dealmill.jobs.functions;

import org.jspecify.annotations.NullMarked;
