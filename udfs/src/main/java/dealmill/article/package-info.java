/**
 * From bytes to an article: decoding, page reading, cleaning, headline, byline, outlet and times.
 */
@NullMarked
package dealmill.article;

import org.jspecify.annotations.NullMarked;
