# Finds what a test in a browser needs: Chromium, Node and Playwright's package. Sourced.

readonly PLAYWRIGHT=1.57.0

# Sets $CHROMIUM and $NODE_PATH for Node scripts; npm fetches the package into target/browser of the
# folder $1 where it is missing. Sets $lack to what cannot be had, and returns 1 then.
find_browser() {
  local folder="$1/target/browser" name
  for name in "${CHROMIUM:-}" chromium chromium-browser google-chrome google-chrome-stable; do
    CHROMIUM="$(command -v "$name" 2>/dev/null)" && "$CHROMIUM" --version >/dev/null 2>&1 && break
    CHROMIUM=""
  done
  [[ -n "$CHROMIUM" ]] || lacks "no Chromium on the PATH (CHROMIUM may name one)" || return 1
  command -v node >/dev/null || lacks "no node on the PATH" || return 1
  export CHROMIUM NODE_PATH="$folder/node_modules${NODE_PATH:+:$NODE_PATH}"
  mkdir -p "$folder"
  if ! node -e 'require("playwright-core")' 2>/dev/null; then
    command -v npm >/dev/null || lacks "no npm to fetch playwright-core with" || return 1
    npm install --prefix "$folder" --no-save --no-audit --no-fund --fetch-retries=1 \
      --fetch-timeout=60000 "playwright-core@$PLAYWRIGHT" >"$folder/npm.log" 2>&1 ||
      lacks "npm could not fetch playwright-core ($folder/npm.log)" || return 1
  fi
}

lacks() {
  lack="$*"
  return 1
}
