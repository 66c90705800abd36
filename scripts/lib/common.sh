# What the commands share: finds the JDK, Maven and Spark, builds what is not built yet.
# Sourced by the scripts beside it; sets $root and defines functions, does nothing else.

root="$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)"
jar="$root/jobs/target/dealmill.jar"

# Exit codes of all commands.
readonly FAILED=1 USAGE=2

# Korean text goes through pipes and file names: a locale that cannot write it is replaced.
case "${LC_ALL:-${LC_CTYPE:-${LANG:-}}}" in
  *[Uu][Tt][Ff]*8*) ;;
  *) export LC_ALL=C.UTF-8 ;;
esac

say() {
  printf '%s\n' "$*" >&2
}

die() {
  local code="$1"
  shift
  say "$(basename "$0"): $*"
  exit "$code"
}

# Sets $java; a JDK older than 17 is an error.
find_java() {
  if [[ -n "${JAVA_HOME:-}" ]]; then
    java="$JAVA_HOME/bin/java"
    [[ -x "$java" ]] || die $USAGE "JAVA_HOME is $JAVA_HOME, which has no bin/java; set it to a JDK 17 or newer"
  else
    java="$(command -v java)" || die $USAGE "no java found; install a JDK 17 or newer, or set JAVA_HOME"
  fi
  local version
  version="$("$java" -version 2>&1 | sed -n 's/^[^"]*version "\([0-9]*\).*/\1/p' | head -n 1)"
  [[ "${version:-0}" -ge 17 ]] || die $USAGE "$java is Java ${version:-?}; a JDK 17 or newer is needed (set JAVA_HOME)"
}

# Sets $mvn.
find_maven() {
  mvn="$(command -v mvn)" || die $USAGE "no mvn found; install Maven 3.8 or newer and put it on the PATH"
}

# The checksum of the poms: another one means other versions, and so another run-time.
poms_key() {
  (cd "$root" && cat pom.xml udfs/pom.xml jobs/pom.xml) | cksum | tr ' ' '-'
}

# Prints the version of the Spark in folder $1: "4.2.0"; nothing if it is none.
spark_version_in() {
  local core
  for core in "$1"/jars/spark-core_*.jar; do
    core="${core##*-}"
    [[ "$core" != [0-9]*.jar ]] || printf '%s\n' "${core%.jar}"
  done
}

# Sets $spark_home: the caller's where that is Spark 4.2, else the run-time made of the build's jars.
find_spark() {
  own_runtime="$root/spark-runtime/$(poms_key)"
  spark_home="$own_runtime"
  if [[ -n "${SPARK_HOME:-}" ]]; then
    local version
    version="$(spark_version_in "$SPARK_HOME")"
    if [[ "$version" == 4.2.* ]]; then
      spark_home="$SPARK_HOME"
    else
      say "SPARK_HOME is $SPARK_HOME, which is ${version:+Spark }${version:-no Spark} and not Spark 4.2; using the build's own run-time"
    fi
  fi
}

uses_own_runtime() {
  [[ "$spark_home" == "$own_runtime" ]]
}

# Tells whether the jar is missing or older than what it is made of. A folder counts too: its time
# changes when a file in it is deleted.
is_stale() {
  local stamp="$root/target/built"
  [[ -f "$jar" && -f "$stamp" ]] || return 0
  [[ -n "$(cd "$root" && find pom.xml .mvn udfs/pom.xml udfs/src/main jobs/pom.xml jobs/src/main \
    seeds/dictionary -newer "$stamp" -print | head -n 1)" ]]
}

lacks_runtime() {
  [[ ! -f "$own_runtime/RELEASE" ]]
}

# Builds the jar and the run-time where they are missing or old. Who starts many commands, all with
# one build, sets DEALMILL_BUILT.
build() {
  find_java
  find_spark
  [[ -z "${DEALMILL_BUILT:-}" ]] || return 0
  if is_stale || lacks_runtime; then
    locked build_missing
  fi
}

# Runs the function $1 with the project to itself: a second caller waits, and then finds the first
# one's work done. Machines without flock (it is Linux's) go without.
locked() {
  mkdir -p "$root/target"
  (
    if command -v flock >/dev/null; then
      flock 9
    fi
    "$@"
  ) 9>"$root/target/build.lock" || exit $?
}

build_missing() {
  if lacks_runtime; then
    say "dealmill: building, and assembling Spark from the build's dependencies (a download at first)"
  elif is_stale; then
    say "dealmill: building"
  else
    return 0
  fi
  # Maven resets colours that it was told not to use.
  maven -q -Dmaven.test.skip=true -Dspotless.check.skip=true package 2>&1 |
    sed $'s/\033\\[[0-9;]*m//g' >&2
}

# Runs Maven's $@ on all modules; assembles the run-time on the way where it is missing, and notes
# what the jar was made of.
maven() {
  find_maven
  local assembling=()
  if lacks_runtime; then
    rm -rf "$root/spark-runtime.new"
    assembling=("-Dspark.runtime=$root/spark-runtime.new")
  fi
  touch "$root/target/building"
  (cd "$root" && "$mvn" -B -ntp -Dstyle.color=never "${assembling[@]+"${assembling[@]}"}" "$@") 9>&- ||
    die $FAILED "the build failed; its messages stand above"
  if [[ -d "$root/spark-runtime.new" ]]; then
    touch "$root/spark-runtime.new/RELEASE"
    rm -rf "$root/spark-runtime"
    mkdir "$root/spark-runtime"
    mv "$root/spark-runtime.new" "$own_runtime"
  fi
  mv "$root/target/building" "$root/target/built"
}

benchmarks="$root/benchmarks/target"

# Builds the benchmarks, which no other command needs, where they are missing or old.
build_benchmarks() {
  if [[ -f "$benchmarks/classpath" ]] &&
    [[ -z "$(find "$root/benchmarks/src" "$root/benchmarks/pom.xml" "$root/benchmarks/tokenizers/src" "$jar" -newer "$benchmarks/classpath" -print | head -n 1)" ]]; then
    return 0
  fi
  say "dealmill: building the benchmarks"
  locked maven -q -Pbenchmarks -Dmaven.test.skip=true -Dspotless.check.skip=true package >&2
}

benchmarks_classpath() {
  printf '%s:%s' "$benchmarks/classes" "$(cat "$benchmarks/classpath")"
}

tokenizers_classpath() {
  local target="$root/benchmarks/tokenizers/target"
  printf '%s:%s' "$target/classes" "$(cat "$target/classpath")"
}

# Runs the main class $1 without Spark, for commands that answer at once.
run_java() {
  exec "$java" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 \
    "-Ddealmill.root=$root" -cp "$jar:$root/conf:$own_runtime/jars/*" "$@"
}

# Becomes the Spark program $1 (SparkSubmit, Master, Worker) as Spark's own bin/spark-class would:
# Spark's launcher turns settings into a Java command, which replaces this shell.
spark_class() {
  export SPARK_HOME="$spark_home" SPARK_SCALA_VERSION=2.13 SPARK_CONF_DIR="${SPARK_CONF_DIR:-$root/conf}"
  local command=() word
  while IFS= read -r -d '' word; do
    # Only machine learning uses it, and the JVM warns of it at every start.
    [[ "$word" == --add-modules=jdk.incubator.vector ]] || command+=("$word")
  done < <(
    # The launcher prints an empty line, then the words of the command, each ended by a NUL.
    "$java" -Xmx128m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -cp "$spark_home/jars/*" \
      org.apache.spark.launcher.Main "$@" | tail -n +2
    printf 'launched: %d\0' "${PIPESTATUS[0]}"
  )
  local last=$((${#command[@]} - 1))
  [[ $last -gt 0 && "${command[$last]}" == 'launched: 0' ]] || die $FAILED "Spark's launcher did not start"
  unset "command[$last]"
  exec "${command[@]}"
}

# Prints the jars that Delta needs and a Spark download lacks, separated by commas.
delta_jars() {
  ls "$own_runtime"/jars/{delta,unitycatalog,jackson-datatype-jdk8,javax.annotation-api}-*.jar |
    paste -sd , -
}

# Submits the jar to the master $1: further options of SparkSubmit, then "--", then the program's
# arguments.
submit() {
  local options=(--master "$1" --class dealmill.jobs.Main)
  case "$1" in
    # All on this machine: no name of it needs to be known to the network.
    local* | spark://127.0.0.1:*) export SPARK_LOCAL_IP="${SPARK_LOCAL_IP:-127.0.0.1}" ;;
  esac
  shift
  while [[ "$1" != -- ]]; do
    options+=("$1")
    shift
  done
  shift
  if uses_own_runtime; then
    spark_class org.apache.spark.deploy.SparkSubmit "${options[@]}" "$jar" "$@"
  fi
  if ! ls "$spark_home"/jars/delta-spark_*.jar >/dev/null 2>&1; then
    options+=(--jars "$(delta_jars)")
  fi
  export SPARK_CONF_DIR="${SPARK_CONF_DIR:-$root/conf}"
  exec "$spark_home/bin/spark-submit" "${options[@]}" "$jar" "$@"
}

# Submits the command $1 with the arguments behind it, over the tables in the project's root unless
# they name others.
submit_over_tables() {
  local command="$1" argument
  local warehouse=("--warehouse" "$root/warehouse")
  shift
  for argument in "$@"; do
    case "$argument" in
      --warehouse | --warehouse=*) warehouse=() ;;
      -h | --help | -V | --version)
        build
        run_java dealmill.jobs.Main "$command" "$argument"
        ;;
    esac
  done
  build
  submit "${DEALMILL_MASTER:-local[*]}" -- "$command" "${warehouse[@]+"${warehouse[@]}"}" "$@"
}
