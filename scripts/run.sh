#!/usr/bin/env bash
# Installs what is missing, builds, and opens the window on the sample workspace. With no display: makes the sample workspace and
# exports its cards to build/sample/cards.pdf.
set -euo pipefail
cd "$(dirname "$0")/.."

scripts/bootstrap.sh build
scripts/build.sh release chandung

program=build/release/chandung
mkdir -p build/sample
if [ -n "${DISPLAY:-}" ] || [ -n "${WAYLAND_DISPLAY:-}" ]; then
    workspace=build/sample/sample.chandung
    [ -e "$workspace" ] || "$program" new "$workspace" --sample
    echo "Opening $workspace"
    exec "$program" "$workspace"
fi

workspace=build/sample/headless.chandung
rm -f "$workspace"
"$program" new "$workspace" --sample
"$program" export "$workspace" --to build/sample/cards.pdf
echo "No display here: made the sample workspace $workspace and exported its cards to build/sample/cards.pdf"
