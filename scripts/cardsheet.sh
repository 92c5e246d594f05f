#!/bin/sh
# Makes docs/images/cards-sheet.png: every page of the sample's booklet, the full layout, the other themes and the
# portrait form, small, on one sheet. Needs ImageMagick. Usage: scripts/cardsheet.sh [PROGRAM]
set -eu
cd "$(dirname "$0")/.."
program=$(realpath "${1:-build/release/chandung}")
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
export QT_QPA_PLATFORM=offscreen

"$program" --lang en new "$folder/sample.chandung" --sample
first=$("$program" list "$folder/sample.chandung" personas --json | sed -n 's/.*"id": *"\([^"]*\)".*/\1/p' | head -n 1)

# pages NAME ARGUMENTS…: exports the pages of one document as NAME.png, NAME-2.png, …
pages() {
    name=$1
    shift
    "$program" --lang en export "$folder/sample.chandung" --dpi 50 --to "$folder/$name.png" "$@"
}
pages a-booklet --layout booklet
pages b-full --layout full --persona "$first"
pages c-bold --theme bold --persona "$first"
pages d-print --theme print --persona "$first"
pages e-committee --theme print --layout committee
pages f-journey --theme bold --layout journey
pages g-portrait --orientation portrait --persona "$first"

mkdir -p docs/images
# The names hold no spaces; the first page of a document has no number.
montage $(find "$folder" -name '*.png' | sed 's/\.png$//' | sort -V | sed 's/$/.png/') -resize 260x -background '#D9DEE3' -geometry +5+5 -tile 11x "$folder/sheet.png"
convert "$folder/sheet.png" -strip -depth 8 +dither -colors 128 -define png:compression-level=9 PNG8:docs/images/cards-sheet.png
echo "docs/images/cards-sheet.png"
