# Figures on a page and its label: as a table, as JSON, against a floor.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/../lib/expect.sh"
cd "$workplace"
mkdir articles gold
write_page articles/p1.txt
cat >gold/p1.json <<'LABEL'
{"id": "p1", "source": "articles/p1.txt",
 "article": {"title": "가람전자, 나래소프트 지분 51% 인수", "published_at": "2025-10-02T13:07:00+09:00"},
 "deals": [{"type": "ACQUISITION", "stage": "SIGNED",
   "parties": [{"names": ["가람전자"], "role": "ACQUIRER"}, {"names": ["나래소프트"], "role": "TARGET"}],
   "amounts": [{"value": 120000000000, "currency": "KRW", "kind": "DEAL_VALUE"}], "stake_pct": 51}]}
LABEL
echo '{"articles.title": 1, "deal.f1": 1}' >floor.json
echo '{"deal.f1": 1.1}' >unreachable.json

expect 0 "evaluate without Spark" "$scripts/evaluate" --no-spark --articles articles --gold gold --floor floor.json --errors errors.txt
says "$out" "deal                        1.0000   1.0000   1.0000       1      0      0"
[[ -f errors.txt ]] || fail "no errors.txt"
expect 0 "evaluate as JSON, through the job" "$scripts/evaluate" --articles articles --gold gold --json
says "$out" '"deal":{"p":1.0,"r":1.0,"f1":1.0,"tp":1,"fp":0,"fn":0}'
expect 3 "evaluate below a floor" "$scripts/evaluate" --no-spark --articles articles --gold gold --floor unreachable.json
says "$err" "deal.f1"
