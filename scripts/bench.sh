#!/usr/bin/env bash
# Measures our work against the plainest program that does the same: scripts/bench.sh [--full] [--json FILE] [NAME…]
# Without --full a tenth of the sizes of docs/performance.md. Files stay in build/bench.
set -euo pipefail
cd "$(dirname "$0")/.."

scripts/bootstrap.sh all
scripts/build.sh release chandung
cmake --build --preset release --target bench -- -j "$(nproc)"
QT_QPA_PLATFORM=offscreen exec build/release/bench --folder build/bench "$@"
