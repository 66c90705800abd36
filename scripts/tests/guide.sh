# Runs what stands in docs/guide.md as sh over the sample pages and compares what it prints with the
# text under it. UPDATE=1 writes it anew; GUIDE_WAREHOUSE names tables of the sample pages to use.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/../lib/expect.sh"
guide="$scripts/../docs/guide.md"

warehouse="${GUIDE_WAREHOUSE:-$workplace/w}"
if [[ -z "${GUIDE_WAREHOUSE:-}" ]]; then
  expect 0 "run on the sample pages" "$scripts/run" --warehouse "$warehouse"
fi

# Each command into N.sh, and the text under it into N.text.
awk -v folder="$workplace" '
  /^```sh$/ { inside = folder "/" ++n ".sh"; next }
  /^```text$/ { inside = folder "/" n ".text"; printf "" > inside; next }
  /^```/ { inside = ""; next }
  inside { print > inside }
' "$guide"

count=0
for file in "$workplace"/*.sh; do
  count=$((count + 1))
  command="$workplace/$count.sh"
  expected="$workplace/$count.text"
  line="$(sed "s|^scripts/\([a-z-]*\)|\"$scripts/\1\" --warehouse \"$warehouse\"|" "$command")"
  expect 0 "$(cut -c1-90 "$command")" bash -c "$line"
  tr -d '\r' <"$out" >"$workplace/$count.is"
  if [[ -z "${UPDATE:-}" ]] && ! diff "$expected" "$workplace/$count.is" >"$err"; then
    fail "docs/guide.md shows another answer; UPDATE=1 bash scripts/tests/guide.sh writes it"
  fi
done
[[ $count -ge 10 ]] || fail "only $count commands in docs/guide.md"

if [[ -n "${UPDATE:-}" ]]; then
  awk -v folder="$workplace" '
    /^```sh$/ { n++ }
    /^```text$/ { print; while ((getline line < (folder "/" n ".is")) > 0) print line; skip = 1; next }
    /^```/ { skip = 0 }
    !skip
  ' "$guide" >"$workplace/guide.md"
  cp "$workplace/guide.md" "$guide"
fi
