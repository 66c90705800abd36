package dealmill.jobs;

import dealmill.jobs.lake.RunLog;

/**
 * What a run did.
 *
 * @param duplicates articles of this run that are copies of others
 * @param milled documents that were cleaned, each once
 */
public record RunResult(String runId, RunLog.Counts counts, long duplicates, long milled) {}
