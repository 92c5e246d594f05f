#!/bin/sh
# Makes docs/images/compare.png: three personas of the sample side by side, as the window shows them. Needs ImageMagick.
# Usage: scripts/comparepicture.sh [TEST_GUI]
set -eu
cd "$(dirname "$0")/.."
program=$(realpath "${1:-build/release/test_gui}")
picture=$(mktemp --suffix=.png)
trap 'rm -f "$picture"' EXIT
CHANDUNG_PICTURE=$picture QT_QPA_PLATFORM=offscreen "$program" "picture of a comparison of three sample personas" >/dev/null
mkdir -p docs/images
convert "$picture" -strip -depth 8 +dither -colors 128 -define png:compression-level=9 PNG8:docs/images/compare.png
echo "docs/images/compare.png"
