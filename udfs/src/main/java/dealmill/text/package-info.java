/** Offsets and sentences: every later package points into one text with these. */
@NullMarked
package dealmill.text;

import org.jspecify.annotations.NullMarked;
