# One page explained, from another folder, piped.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/../lib/expect.sh"
cd "$workplace"
write_page page.txt

expect 0 "explain a page" "$scripts/explain" page.txt
says "$out" "title         가람전자, 나래소프트 지분 51% 인수"
says "$out" "published     2025-10-02 13:07:00 in Korea, told by: visible"
says "$out" "== Thrown away"
says "$out" "[[가람전자]]"
says "$out" "[[1200억원]]"
says "$out" "인수/NNG 하/XSV"

expect 0 "explain with another day" "$scripts/explain" --published-on 2024-03-05 page.txt
says "$out" "published     2024-03-05 00:00:00 in Korea, told by: --published-on"
says "$out" "2024-03-02 DAY"

printf '\x00\x01\x02\xff\xfe' >binary.txt
expect 1 "explain a binary file" "$scripts/explain" binary.txt
says "$err" "is rejected: NOT_TEXT"
