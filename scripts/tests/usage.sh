# Wrong usage ends with exit code 2 and one clear message, before anything is started.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/../lib/expect.sh"
cd "$workplace"

expect 2 "run with an unknown option" "$scripts/run" --nonsense
expect 2 "run with a path that does not exist" "$scripts/run" --input nowhere --warehouse w
says "$err" nowhere
[[ ! -e w ]] || fail "a warehouse was begun"
expect 2 "run with --master and no value" "$scripts/run" --master
expect 2 "sql without a query" "$scripts/sql"
expect 2 "sql on a warehouse that does not exist" "$scripts/sql" --warehouse nowhere "select 1"
says "$err" nowhere
expect 2 "explain without a file" "$scripts/explain"
expect 2 "explain of a file that does not exist" "$scripts/explain" nowhere.txt
says "$err" nowhere.txt
expect 2 "explain with a day that is none" "$scripts/explain" --published-on yesterday nowhere.txt
expect 2 "evaluate without labels" "$scripts/evaluate" --articles .
expect 2 "evaluate with a folder that does not exist" "$scripts/evaluate" --no-spark --articles nowhere --gold .
expect 2 "evaluate with no label in the folder" "$scripts/evaluate" --no-spark --articles . --gold .
expect 2 "cluster without a command" "$scripts/cluster"
expect 2 "cluster start with no number" "$scripts/cluster" start many
expect 2 "a JAVA_HOME that is none" env JAVA_HOME="$workplace" "$scripts/explain" nowhere.txt
says "$err" JAVA_HOME
expect 2 "maintain on a warehouse that does not exist" "$scripts/maintain" --warehouse nowhere
says "$err" nowhere
expect 2 "maintain that keeps less than a week" "$scripts/maintain" --warehouse . --retain-hours 1
says "$err" 168
expect 2 "report without a page" "$scripts/report"
says "$err" --out
expect 2 "report with an unknown option" "$scripts/report" --nonsense
expect 2 "report on a warehouse that does not exist" "$scripts/report" --warehouse nowhere --out page.html
says "$err" nowhere
expect 2 "report into a folder that does not exist" "$scripts/report" --out nowhere/page.html
says "$err" nowhere
expect 2 "report of a period that ends before it begins" "$scripts/report" --from 2025-10-02 --to 2025-10-01 --out page.html
says "$err" --to
[[ ! -e page.html ]] || fail "a page was written"
expect 2 "release as what is no version" "$scripts/release" --untagged latest
expect 2 "pictures with an unknown option" "$scripts/pictures" --nonsense
expect 2 "crash-test without a number" "$scripts/crash-test"
for command in run sql explain report evaluate maintain import-organizations; do
  expect 0 "$command --help" "$scripts/$command" --help
  says "$out" Usage
done
expect 0 "run --version" "$scripts/run" --version
for part in dealmill spark delta dictionary rules; do
  says "$out" "$part "
done
