/** Korean morphemes: Nori behind one method. */
@NullMarked
package dealmill.token;

import org.jspecify.annotations.NullMarked;
