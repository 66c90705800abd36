# What the tests of the scripts share. Sourced.

scripts="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
workplace="$(mktemp -d)"
trap 'rm -rf "$workplace"' EXIT
out="$workplace/out"
err="$workplace/err"

# Runs a command and checks its exit code: expect CODE WHAT COMMAND... Keeps what it prints in $out
# and $err. A Java stack trace is never shown to a user.
expect() {
  local code="$1" what="$2" is=0
  shift 2
  "$@" >"$out" 2>"$err" </dev/null || is=$?
  if [[ $is -ne $code ]]; then
    fail "$what: exit code $is instead of $code"
  fi
  if grep -Eq '^\s+at [a-z]+[.a-zA-Z0-9_$]+\(' "$out" "$err"; then
    fail "$what: a stack trace"
  fi
  echo "ok    $what"
}

# Checks that the text $2 stands in what the last command printed to $1 ($out or $err).
says() {
  grep -qF -- "$2" "$1" || fail "no '$2' in what the last command printed"
}

fail() {
  echo "FAIL  $*"
  sed 's/^/  out: /' "$out" | tail -n 20
  sed 's/^/  err: /' "$err" | tail -n 20
  exit 1
}

# Writes a short page about a deal to the file $1.
write_page() {
  cat >"$1" <<'PAGE'
가람전자, 나래소프트 지분 51% 인수
입력 2025-10-02 13:07

가람전자는 소프트웨어 업체 나래소프트의 지분 51%를 1200억원에 인수하는 계약을 체결했다고 2일 밝혔다.

나래소프트는 공장용 제어 프로그램을 만드는 회사로 지난해 매출은 340억원이었다. 이번 인수로 가람전자는 설비 사업을 넓힐 계획이다.

두 회사는 올해 안에 인수 절차를 마치기로 했다. 가람전자 관계자는 "생산 현장의 경쟁력을 높이기 위한 결정"이라고 말했다.
PAGE
}
