/** From mentions to deals: triggers, arguments, stages; the rules are data. */
@NullMarked
package dealmill.deal;

import org.jspecify.annotations.NullMarked;
