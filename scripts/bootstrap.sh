#!/usr/bin/env bash
# Installs what building and testing need, from Debian's packages: the one list of them. Does nothing when all are there.
# Works as root and with sudo; says what to do when it may not install.
set -euo pipefail

build=(
    g++ cmake ninja-build ccache pkg-config
    qt6-base-dev qt6-svg-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qt6-image-formats-plugins libgl1-mesa-dev
    libsqlite3-dev libsqlitecpp-dev nlohmann-json3-dev libspdlog-dev libcli11-dev libutf8proc-dev libsodium-dev libcsv-dev
    libxlsxwriter-dev libqpdf-dev libharfbuzz-dev libqrencode-dev libzip-dev libexpat1-dev
    fonts-noto-core fonts-inter
)
tests=(catch2 libpoppler-qt6-dev qpdf poppler-utils tidy fonts-noto-cjk fonts-noto-color-emoji sqlite3 strace appstream desktop-file-utils libxml2-utils)
format=(clang-format)
package=(dpkg-dev)

case "${1:-all}" in
    build) wanted=("${build[@]}") ;;
    format) wanted=("${format[@]}") ;;
    package) wanted=("${package[@]}") ;;
    all) wanted=("${build[@]}" "${tests[@]}") ;;
    *) echo "usage: scripts/bootstrap.sh [build|format|package|all]" >&2; exit 2 ;;
esac

if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
    echo "This script installs with apt-get, which is not here. Install these by hand: ${wanted[*]}" >&2
    exit 1
fi

missing=()
for package in "${wanted[@]}"; do
    [ "$(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null || true)" = installed ] || missing+=("$package")
done
[ ${#missing[@]} -eq 0 ] && exit 0

as_root=()
if [ "$(id -u)" -ne 0 ]; then
    if ! command -v sudo >/dev/null; then
        echo "Missing: ${missing[*]}. Run this as root, or install them with: apt-get install ${missing[*]}" >&2
        exit 1
    fi
    as_root=(sudo)
fi

echo "Installing ${#missing[@]} packages: ${missing[*]}"
log=$(mktemp)
trap 'rm -f "$log"' EXIT
if ! { "${as_root[@]}" apt-get update &&
       "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "${missing[@]}"; } >"$log" 2>&1; then
    tail -n 15 "$log" >&2
    echo "These packages could not be installed: ${missing[*]}. Look at the lines above, mend the cause and run this again." >&2
    exit 1
fi
