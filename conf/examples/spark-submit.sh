#!/usr/bin/env bash
# One nightly run on a cluster with a plain spark-submit, without this project's scripts.
# Needed: Spark 4.2 in $SPARK_HOME, the built jar, and a way to reach the storage (see storage.conf).
# Exit codes: 0 done, 1 the run failed, 2 wrong usage or configuration, 3 a data check failed. In
# cluster mode spark-submit ends with its own code: ask the table runs how the run ended.
set -euo pipefail

: "${SPARK_HOME:?set it to a Spark 4.2}"
: "${MASTER:=yarn}"
: "${DEPLOY_MODE:=client}"
: "${JAR:=jobs/target/dealmill.jar}"
: "${INPUT:?the pages of the night, such as s3a://news/raw/2025-10-01}"
: "${WAREHOUSE:?the folder of the tables, such as s3a://news/warehouse}"

exec "$SPARK_HOME/bin/spark-submit" \
  --master "$MASTER" \
  --deploy-mode "$DEPLOY_MODE" \
  --name dealmill-nightly \
  --class dealmill.jobs.Main \
  --packages io.delta:delta-spark_2.13:4.4.0 \
  --properties-file "${PROPERTIES:-conf/examples/storage.conf}" \
  --conf spark.driver.memory=2g \
  --conf spark.executor.memory=4g \
  --conf spark.executor.cores=2 \
  "$JAR" run --input "$INPUT" --warehouse "$WAREHOUSE"
