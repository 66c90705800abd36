/**
 * Over articles: copies of one text, mentions of one deal, names of one organization. SQL and
 * folds.
 */
@NullMarked
package dealmill.jobs.resolve;

import org.jspecify.annotations.NullMarked;
