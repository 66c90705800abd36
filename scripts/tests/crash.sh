# A few real runs killed, and what the next ones make of it.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/../lib/expect.sh"
cd "$workplace"

expect 0 "crash-test of four kills" "$scripts/crash-test" 4 --seed 7 --chain 2
says "$err" "all tables are those of undisturbed runs"
