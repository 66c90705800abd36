/** What a text names: sums, dates, quantities, companies, people, places; a finder per kind. */
@NullMarked
package dealmill.mention;

import org.jspecify.annotations.NullMarked;
