# What scripts/crash-test is made of. Sourced; uses its $place, $input, $kills and $chain.

# The runs: "first" into an empty warehouse, "second" into what the first one leaves.
kinds=(first second)
# Warehouses that were killed and brought to their end, by kind.
declare -A mended=([first]="" [second]="")
# The warehouse at work and how often it was killed, by kind.
declare -A open=([first]="" [second]="") strikes=([first]=0 [second]=0)

# Writes the pages of both runs. The second run finds pages that are new, gone and changed.
write_inputs() {
  local file number=0
  mkdir "$place/first" "$place/second"
  for file in "$input"/*; do
    number=$((number + 1))
    if [[ $((number % 5)) -ne 0 ]]; then cp "$file" "$place/first/"; fi
    if [[ $((number % 7)) -ne 0 ]]; then cp "$file" "$place/second/"; fi
  done
  # Only what is UTF-8 has these words as these bytes. The time makes it the newer version.
  for file in "$place"/second/*; do
    case "$file" in
      *.html | *.jsonl) LC_ALL=C sed -i.old 's/밝혔다\./거듭 밝혔다./; s/계약/새 계약/' "$file" ;;
    esac
  done
  rm -f "$place"/second/*.old
}

# Runs the job on the pages of $1 into the warehouse $2; what it says goes to $3, with all its
# processes in one group, whose number is put into $group. So short a run does not pay for compiling
# what is hot a second time.
start_run() {
  : >"$3" # the log is looked at before the run writes into it
  set -m
  "$root/scripts/run" --conf spark.driver.extraJavaOptions=-XX:TieredStopAtLevel=1 --input "$place/$1" --warehouse "$2" "${@:4}" >"$3" 2>&1 </dev/null &
  group=$!
  set +m
}

# Puts the exit code of the run into $code.
await_run() {
  code=0
  wait "$group" 2>/dev/null || code=$?
}

# The phase that the log $1 is in: "writing deals".
phase_in() {
  sed -n 's/^dealmill: *[0-9]* s  //p' "$1" | sed "s|^opening .*|opening|" | tail -n 1
}

now() {
  date +%s%3N
}

# Follows the run whose log is $1 and prints "MILLISECONDS PHASE" for each phase it comes to, then
# "MILLISECONDS end"; milliseconds count from its start.
follow() {
  local started phase last="" log="$1"
  started="$(now)"
  while kill -0 "$group" 2>/dev/null; do
    phase="$(phase_in "$log")"
    if [[ "$phase" != "$last" ]]; then
      echo "$(($(now) - started)) $phase"
      last="$phase"
    fi
    sleep 0.1
  done
  echo "$(($(now) - started)) end"
}

# Runs both undisturbed and measures their phases.
undisturbed() {
  local kind
  for kind in "${kinds[@]}"; do
    [[ "$kind" == first ]] || cp -r "$place/w-first" "$place/w-second"
    start_run "$kind" "$place/w-$kind" "$place/$kind.log"
    { echo "0 starting"; follow "$place/$kind.log"; } >"$place/$kind.phases"
    await_run
    if [[ $code -ne 0 ]]; then
      tail -n 5 "$place/$kind.log" >&2
      die $FAILED "the undisturbed $kind run failed with exit code $code"
    fi
    say "the undisturbed $kind run: $(tail -n 1 "$place/$kind.phases" | cut -d' ' -f1) ms"
    sed 's/^/    /' "$place/$kind.phases" >&2
  done
}

# Chooses the moment of the kill $1 of the run $2: sets $phase and $wait_ms, how long after its
# beginning. Every second kill is spread over the time, the others over the phases that write.
choose() {
  local kind="$2" turn=$((($1 - 1) / 4)) turns=$(((kills + 3) / 4)) starts=() names=() ms name i
  while read -r ms name; do
    starts+=("$ms")
    names+=("$name")
  done <"$place/$kind.phases"
  local last=$((${#names[@]} - 1)) at
  if [[ $((($1 - 1) / 2 % 2)) -eq 0 ]]; then
    at=$((starts[last] * (1000 * turn + RANDOM % 1000) / (1000 * turns)))
  else
    local entry=0
    while [[ "${names[entry]}" != "entering the run" ]]; do entry=$((entry + 1)); done
    i=$((entry + turn % (last - entry)))
    at=$((starts[i] + (starts[i + 1] - starts[i]) * (RANDOM % 1000) / 1000))
  fi
  for ((i = 0; i < last; i++)); do
    if [[ $at -ge ${starts[i]} ]]; then
      phase="${names[i]}"
      wait_ms=$((at - starts[i]))
    fi
  done
}

# Waits until the log $1 has come to $phase; fails if the run ends before.
await_phase() {
  [[ "$phase" != starting ]] || return 0
  while [[ "$(phase_in "$1")" != "$phase" ]]; do
    if ! kill -0 "$group" 2>/dev/null; then return 1; fi
    sleep 0.05
  done
}

# Kills one run, the kill $1; the one after the last of a chain goes on to its end.
kill_one() {
  local kind="${kinds[$((($1 - 1) % 2))]}" warehouse log="$place/log.$1" outcome
  warehouse="${open[$kind]}"
  if [[ -z "$warehouse" ]]; then
    warehouse="$place/w-$kind-$1"
    [[ "$kind" == first ]] || cp -r "$place/w-first" "$warehouse"
    open[$kind]="$warehouse"
    strikes[$kind]=0
  fi
  choose "$1" "$kind"
  start_run "$kind" "$warehouse" "$log"
  if await_phase "$log"; then sleep "$(printf '%d.%03d' $((wait_ms / 1000)) $((wait_ms % 1000)))"; fi
  outcome=killed
  kill -KILL -- "-$group" 2>/dev/null || outcome="had ended"
  await_run
  local met
  met="$(phase_in "$log")"
  strikes[$kind]=$((strikes[$kind] + 1))
  if [[ ${strikes[$kind]} -ge $chain ]]; then
    outcome="$outcome; $(finish "$kind" "$1")"
    mended[$kind]+=" $warehouse"
    open[$kind]=""
  fi
  printf '%4d  %-6s  %-52s  %3d.%03d  %s\n' "$1" "$kind" "${met:-starting}" \
    $((wait_ms / 1000)) $((wait_ms % 1000)) "$outcome"
}

# Lets a run of the kind $1 go on to its end; prints how it ended.
finish() {
  local log="$place/log.$2.end"
  start_run "$1" "${open[$1]}" "$log"
  await_run
  echo "the next run ended with $code"
}

# Lets runs go on to their end whose chain of kills was not complete.
finish_open() {
  local kind
  for kind in "${kinds[@]}"; do
    if [[ -n "${open[$kind]}" ]]; then
      say "the $kind run at last: $(finish "$kind" "last-$kind")"
      mended[$kind]+=" ${open[$kind]}"
    fi
  done
}

# Compares the warehouses $2... with the undisturbed one of the kind $1.
compare() {
  local kind="$1" found=0
  shift
  [[ $# -gt 0 ]] || return 0
  (submit 'local[*]' -- compare "$place/w-$kind" "$@") || found=$?
  [[ $found -eq 0 ]] || bad=$((bad + 1))
}

compare_all() {
  local kind
  for kind in "${kinds[@]}"; do
    # Paths without blanks: they are made here.
    # shellcheck disable=SC2086
    compare "$kind" ${mended[$kind]}
  done
}

# Tells of the scenario $1 that it ended as it should: the rest is a command that says so.
verdict() {
  local what="$1"
  shift
  if "$@"; then
    echo "ok    $what"
  else
    echo "FAIL  $what"
    bad=$((bad + 1))
  fi
}

# Two runs enter one warehouse at once: one does the work, the other says so and ends with 1, or
# comes later and finds it done.
two_at_once() {
  local kind one other codes
  for kind in "${kinds[@]}"; do
    local warehouse="$place/w-$kind-two"
    [[ "$kind" == first ]] || cp -r "$place/w-first" "$warehouse"
    start_run "$kind" "$warehouse" "$place/two-a.log"
    one=$group
    start_run "$kind" "$warehouse" "$place/two-b.log"
    await_run
    other=$code
    group=$one
    await_run
    codes="$(printf '%s\n' "$code" "$other" | sort | paste -sd ' ' -)"
    verdict "two $kind runs at once end with $codes" fits_two "$codes"
    compare "$kind" "$warehouse"
  done
}

fits_two() {
  [[ "$1" == "0 0" ]] || { [[ "$1" == "0 1" ]] && grep -q "is at work in this warehouse" "$place"/two-?.log; }
}

# A disk that is full in the middle of a run; once there is room, the next run does it all.
full_disk() {
  local disk="$place/disk" need share
  if ! mkdir -p "$disk" || ! mount -t tmpfs -o size=1m dealmill "$disk" 2>/dev/null; then
    echo "skip  a full disk: no small file system can be mounted here (root can)"
    return
  fi
  umount "$disk"
  need=$(du -sk "$place/w-first" | cut -f1)
  for share in 20 50 80; do
    mount -t tmpfs -o "size=$((need * share / 100))k" dealmill "$disk"
    start_run first "$disk/w" "$place/full.log"
    await_run
    verdict "a disk that holds $share % ends the run with $code" [ "$code" -eq 1 ]
    mount -o remount,size=200m "$disk"
    start_run first "$disk/w" "$place/full.log"
    await_run
    verdict "with more room the next run ends with $code" [ "$code" -eq 0 ]
    compare first "$disk/w"
    umount "$disk"
  done
}

# A worker is killed while the job runs on a cluster: the others do its work.
dead_worker() {
  local port="${DEALMILL_MASTER_PORT:-17078}" warehouse="$place/w-second-worker"
  export DEALMILL_MASTER_PORT="$port"
  "$root/scripts/cluster" start 2 >/dev/null 2>&1 || die $FAILED "no cluster could be started"
  cp -r "$place/w-first" "$warehouse"
  start_run second "$warehouse" "$place/worker.log" --master "spark://127.0.0.1:$port"
  phase="resolving deals"
  await_phase "$place/worker.log" || true
  kill -KILL "$(cat "$root/target/cluster-$port/worker-1.pid")"
  await_run
  "$root/scripts/cluster" stop >/dev/null
  verdict "a run that loses a worker ends with $code" [ "$code" -eq 0 ]
  compare second "$warehouse"
}
