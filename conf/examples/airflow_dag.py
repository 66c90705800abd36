"""Runs Dealmill every night, then keeps its tables in shape once a week.

Needs the provider apache-airflow-providers-apache-spark and a connection `spark_default`.
"""

from datetime import timedelta

import pendulum
from airflow import DAG
from airflow.providers.apache.spark.operators.spark_submit import SparkSubmitOperator

JAR = "/opt/dealmill/dealmill.jar"
WAREHOUSE = "s3a://news/warehouse"
PAGES = "s3a://news/raw/{{ data_interval_start.in_timezone('Asia/Seoul').format('YYYY-MM-DD') }}"

COMMON = {
    "conn_id": "spark_default",
    "application": JAR,
    "java_class": "dealmill.jobs.Main",
    "packages": "io.delta:delta-spark_2.13:4.4.0",
    "properties_file": "/opt/dealmill/storage.conf",
    "driver_memory": "2g",
    "executor_memory": "4g",
    "executor_cores": 2,
}

# A night that was missed is caught up; a run that failed is started again: the next one undoes what
# it left. Only one run works in a warehouse at a time.
with DAG(
    dag_id="dealmill_nightly",
    schedule="30 2 * * *",
    start_date=pendulum.datetime(2025, 1, 1, tz="Asia/Seoul"),
    catchup=True,
    max_active_runs=1,
    default_args={"retries": 2, "retry_delay": timedelta(minutes=10)},
    tags=["dealmill"],
) as nightly:
    SparkSubmitOperator(
        task_id="run",
        application_args=["run", "--input", PAGES, "--warehouse", WAREHOUSE],
        **COMMON,
    )

with DAG(
    dag_id="dealmill_maintain",
    schedule="0 6 * * 0",
    start_date=pendulum.datetime(2025, 1, 1, tz="Asia/Seoul"),
    catchup=False,
    max_active_runs=1,
    tags=["dealmill"],
) as weekly:
    SparkSubmitOperator(
        task_id="maintain",
        application_args=["maintain", "--warehouse", WAREHOUSE],
        **COMMON,
    )
