#!/usr/bin/env bash
# Builds the preset given (default: release) into build/<preset>. With a second argument, only that target.
set -euo pipefail
cd "$(dirname "$0")/.."

preset=${1:-release}
echo "Building (preset $preset, folder build/$preset)"
log=$(mktemp)
trap 'rm -f "$log"' EXIT
if ! cmake --preset "$preset" >"$log" 2>&1; then
    cat "$log" >&2
    echo "The build could not be set up; the reason is above." >&2
    exit 1
fi
cmake --build --preset "$preset" ${2:+--target "$2"} -- -j "$(nproc)"
