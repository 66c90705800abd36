# A cluster that starts, runs the job and stops.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/../lib/expect.sh"
export DEALMILL_MASTER_PORT=17077
trap '"$scripts/cluster" stop >/dev/null; rm -rf "$workplace"' EXIT
cd "$workplace"
mkdir pages
write_page pages/page.txt

expect 1 "status of no cluster" "$scripts/cluster" status
expect 0 "cluster start" "$scripts/cluster" start 1
says "$out" spark://127.0.0.1:17077
expect 0 "status of a cluster" "$scripts/cluster" status
says "$out" "worker-1 is up"
expect 1 "a second start" "$scripts/cluster" start 1
expect 0 "run on the cluster" "$scripts/run" --master spark://127.0.0.1:17077 --input pages --warehouse w
says "$out" 가람전자
expect 0 "cluster stop" "$scripts/cluster" stop
expect 1 "status after the stop" "$scripts/cluster" status
