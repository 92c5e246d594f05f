#!/usr/bin/env bash
# Makes the pictures of the user guide anew, in three languages, from the sample.
set -euo pipefail
cd "$(dirname "$0")/.."

scripts/build.sh release test_gui
CHANDUNG_GUIDE=$PWD/docs/guide QT_QPA_PLATFORM=offscreen build/release/test_gui "picture the guide" >/dev/null
if command -v pngquant >/dev/null; then
    find docs/guide -name '*.png' -print0 | xargs -0 pngquant --force --ext .png --speed 1 128
else
    echo "pngquant is not here: the pictures stay larger than they need to be" >&2
fi
du -ch docs/guide/*/*.png | tail -n 1
