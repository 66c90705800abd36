/** A class a table: its schema and the codec that fills it from what the mill gives. */
@NullMarked
package dealmill.jobs.tables;

import org.jspecify.annotations.NullMarked;
