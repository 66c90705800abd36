/** The Spark session and what of it a person sees: settings, progress, names in queries. */
@NullMarked
package dealmill.jobs.session;

import org.jspecify.annotations.NullMarked;
