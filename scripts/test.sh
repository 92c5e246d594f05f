#!/usr/bin/env bash
# Installs what is missing, builds (preset release) and runs every test. Further arguments go to ctest, for example -R storage.
set -euo pipefail
cd "$(dirname "$0")/.."

scripts/bootstrap.sh all
scripts/build.sh release
echo "Running every test"
exec ctest --test-dir build/release --output-on-failure --no-tests=error -j "$(nproc)" "$@"
