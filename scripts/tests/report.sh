# The report in a real browser, on the pages that the tests of the build leave. Skipped where no
# browser can be had.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/../lib/expect.sh"
source "$scripts/lib/browser.sh"

pages="$scripts/../jobs/target/report-pages"

: >"$out"
: >"$err"

skip() {
  echo "skip  the report in a browser: $*"
  exit 0
}

find_browser "$(cd "$scripts/.." && pwd)" || skip "$lack"
[[ -f "$pages/plain.html" && -f "$pages/hostile.html" && -f "$pages/explain.html" ]] || skip "no pages; scripts/test makes them"

for kind in plain hostile explain; do
  node "$scripts/tests/report.js" "$kind" "$pages/$kind.html" || fail "the page $kind"
done
