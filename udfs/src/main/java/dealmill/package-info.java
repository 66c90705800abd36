/**
 * Raw pages in, deals out: {@link dealmill.Mill} is the door, the packages behind it stand in the
 * order of the work: {@code text}, {@code lexicon}, {@code article}, {@code token}, {@code
 * mention}, {@code deal}.
 */
@NullMarked
package dealmill;

import org.jspecify.annotations.NullMarked;
