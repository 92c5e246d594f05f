#!/usr/bin/env bash
# Pictures of every screen in three languages, light and dark, two sizes, into the folder given (default: build/screens).
# A second argument chooses among them: "vi-dark-1024", "ms-light". A third is one other size in place of the two:
# "3840x2160", or "1920x1080@2" for a screen of the same size on which everything is twice as large.
set -euo pipefail
cd "$(dirname "$0")/.."

out=${1:-build/screens}
size=${3:-}
scale=1
case "$size" in *@*) scale=${size#*@} size=${size%@*} ;; esac
scripts/build.sh release test_gui
mkdir -p "$out"
CHANDUNG_SCREENS=$(realpath "$out") CHANDUNG_SCREENS_OF=${2:-} CHANDUNG_SCREENS_SIZE=$size QT_SCALE_FACTOR=$scale \
    QT_QPA_PLATFORM=offscreen build/release/test_gui "picture every screen" >/dev/null
echo "$(find "$out" -name '*.png' | wc -l) pictures in $out"
