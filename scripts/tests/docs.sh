# What documents tell to type is there: each command, each of its options, each link.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/../lib/expect.sh"
cd "$scripts/.."
documents=(README.md README.ko.md CONTRIBUTING.md docs/*.md docs/queries/README.md docs/decisions/*.md)
: >"$out"
: >"$err"

# Prints what command $1 says of its options: its help, where it starts a program, and its own text.
options_of() {
  local known="$workplace/options-$1"
  if [[ ! -f "$known" ]]; then
    cat "scripts/$1" >"$known"
    ! grep -qE 'run_java|submit' "scripts/$1" || "scripts/$1" --help >>"$known" </dev/null
  fi
  cat "$known"
}

commands=0
while IFS= read -r line; do
  [[ "$line" =~ scripts/([a-z-]+) ]] || continue
  name="${BASH_REMATCH[1]}"
  [[ "$name" != tests && "$name" != lib ]] || continue
  [[ -x "scripts/$name" ]] || fail "a document names scripts/$name, which is not there: $line"
  commands=$((commands + 1))
  for option in $(grep -oE -- ' --[a-z-]+' <<<"${line#*"scripts/$name"}" || true); do
    options_of "$name" | grep -qE -- "$option([^a-z-]|\$)" ||
      fail "a document gives scripts/$name the option $option, which it does not have: $line"
  done
done < <(cat "${documents[@]}" | grep -oE 'scripts/[a-z-]+[^`#|]*' | sort -u)
[[ $commands -ge 20 ]] || fail "only $commands commands in the documents"
echo "ok    $commands commands of the documents and their options"

links=0
for document in "${documents[@]}"; do
  for link in $(grep -oE '\]\([^)]+\)|src="[^"]+"' "$document" | sed -E 's/^\]\(|^src="|[)"]$//g; s/#.*//'); do
    [[ "$link" != http* ]] || continue
    links=$((links + 1))
    [[ -e "$(dirname "$document")/$link" ]] || fail "$document links to $link, which is not there"
  done
done
echo "ok    $links links of the documents"
