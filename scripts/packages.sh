# What Handrail needs from Debian 12, and how to get it. Sourced by scripts/site and scripts/test.

build_packages="g++ cmake ninja-build pkg-config
  libyaml-dev libtomlplusplus-dev nlohmann-json3-dev libcmark-gfm-dev libcmark-gfm-extensions-dev
  libcli11-dev libfmt-dev libicu-dev libxxhash-dev libcpp-httplib-dev libmimalloc-dev
  liblouis-dev liblouis-data libzip-dev
  libpango1.0-dev libcairo2-dev libfontconfig-dev libfreetype-dev libqpdf-dev libqrencode-dev
  librsvg2-dev
  fonts-sil-andika fonts-noto-core fonts-droid-fallback"

test_packages="catch2 chromium-headless-shell default-jre-headless liblouis-bin epubcheck qpdf poppler-utils"

say() { printf '%s\n' "$*" >&2; }

as_root() {
  if [ "$(id -u)" -eq 0 ]; then
    "$@"
  elif command -v sudo >/dev/null 2>&1; then
    sudo "$@"
  else
    say "This needs the rights of root or the command sudo: $*"
    return 1
  fi
}

is_installed() {
  [ "$(dpkg-query -W -f '${db:Status-Status}' "$1" 2>/dev/null)" = installed ]
}

# install_packages NAME...: installs those that are missing; silent if none is.
install_packages() {
  missing=""
  for package in "$@"; do
    is_installed "$package" || missing="$missing $package"
  done
  [ -n "$missing" ] || return 0
  if ! command -v apt-get >/dev/null 2>&1; then
    say "These packages of Debian 12 are needed and could not be installed, because there is no apt-get here:$missing"
    return 1
  fi
  say "Installing from Debian's packages:$missing"
  log=$(mktemp)
  # shellcheck disable=SC2086
  if ! { as_root apt-get -qq update && as_root env DEBIAN_FRONTEND=noninteractive \
         apt-get -qq install --yes --no-install-recommends $missing; } >"$log" 2>&1; then
    cat "$log" >&2
    rm -f "$log"
    say "Could not install:$missing"
    say "Install them by hand, then run this again."
    return 1
  fi
  rm -f "$log"
}

# Debian 12 has Node.js 18; any from 18 on will do.
install_node() {
  major=$(node --version 2>/dev/null | sed 's/^v\([0-9]*\).*/\1/')
  if [ "${major:-0}" -ge 18 ] && command -v npm >/dev/null 2>&1; then
    return 0
  fi
  install_packages nodejs npm
}

# build_preset PRESET [cmake options]: configures and builds; silent if nothing is to be done.
build_preset() {
  preset=$1
  shift
  log=$(mktemp)
  if ! { cmake --preset "$preset" "$@" && cmake --build --preset "$preset"; } >"$log" 2>&1; then
    cat "$log" >&2
    rm -f "$log"
    say "Handrail could not be built."
    return 1
  fi
  rm -f "$log"
}
