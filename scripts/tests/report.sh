# The report in a real browser, on the pages that the tests of the build leave. Skipped where there
# is no Chromium, no Node or no Playwright package (npm install playwright-core; see .ci/run).
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/../lib/expect.sh"

pages="$scripts/../jobs/target/report-pages"
here="$scripts/../target/browser/node_modules"
export NODE_PATH="$here${NODE_PATH:+:$NODE_PATH}"

: >"$out"
: >"$err"

skip() {
  echo "skip  the report in a browser: $*"
  exit 0
}

CHROMIUM="${CHROMIUM:-$(command -v chromium || command -v chromium-browser || command -v google-chrome || true)}"
export CHROMIUM
[[ -n "$CHROMIUM" ]] || skip "no Chromium"
command -v node >/dev/null || skip "no Node"
node -e 'require("playwright-core")' 2>/dev/null || skip "no package playwright-core"
[[ -f "$pages/plain.html" ]] || skip "no pages; the build's tests make them"

for kind in plain hostile; do
  node "$scripts/tests/report.js" "$kind" "$pages/$kind.html" || fail "the page $kind"
done
