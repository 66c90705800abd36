# The job and its tables, from another folder, with relative paths and a name in Korean.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/../lib/expect.sh"
cd "$workplace"
mkdir "뉴스"
write_page "뉴스/첫 기사.txt"

expect 0 "run on a folder" "$scripts/run" --input "뉴스" --warehouse w
says "$out" 가람전자
! grep -E ' (WARN|ERROR) ' "$err" || fail "a warning that no user can act on"
[[ -d w/deal_mentions/_delta_log ]] || fail "no table deal_mentions in the caller's folder"

expect 0 "sql as JSON" "$scripts/sql" --warehouse w --format json "select title, published_at, byline from articles"
[[ "$(cat "$out")" == '{"title":"가람전자, 나래소프트 지분 51% 인수","published_at":"2025-10-02T13:07:00+09:00"}' ]] ||
  fail "another row"
echo "select deal_type, stake_pct from deal_mentions" >query.sql
expect 0 "sql as CSV, from a file" "$scripts/sql" --warehouse w --format csv -f query.sql
[[ "$(tr -d '\r' <"$out")" == $'deal_type,stake_pct\nACQUISITION,51.000' ]] || fail "other rows"
expect 2 "sql with a mistake" "$scripts/sql" --warehouse w "select nothing from articles"
