package dealmill.jobs.lake;

/**
 * A file of a table.
 *
 * @param partition the value of the table's partition column that its rows have; empty for a table
 *     without partitions
 */
record DataFile(String path, String partition, long bytes) {}
