/**
 * Dictionaries: tables that load whole or fail with file, line and remedy, and the matchers built
 * from them.
 */
@NullMarked
package dealmill.lexicon;

import org.jspecify.annotations.NullMarked;
