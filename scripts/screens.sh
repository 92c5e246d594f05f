#!/usr/bin/env bash
# Pictures of every screen in three languages, light and dark, two sizes, into the folder given (default: build/screens).
# A second argument chooses among them: "vi-dark-1024", "ms-light".
set -euo pipefail
cd "$(dirname "$0")/.."

out=${1:-build/screens}
scripts/build.sh release test_gui
mkdir -p "$out"
CHANDUNG_SCREENS=$(realpath "$out") CHANDUNG_SCREENS_OF=${2:-} QT_QPA_PLATFORM=offscreen build/release/test_gui "picture every screen" >/dev/null
echo "$(find "$out" -name '*.png' | wc -l) pictures in $out"
