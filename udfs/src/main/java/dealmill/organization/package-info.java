/**
 * Who is who in one article: names that lists know, names that none knows, and their short forms.
 */
@NullMarked
package dealmill.organization;

import org.jspecify.annotations.NullMarked;
