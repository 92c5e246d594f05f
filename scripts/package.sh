#!/usr/bin/env bash
# Builds the preset release and makes the Debian package in build/package.
set -euo pipefail
cd "$(dirname "$0")/.."

scripts/bootstrap.sh package
scripts/build.sh release
mkdir -p build/package
cpack --config build/release/CPackConfig.cmake -B build/package
rm -rf build/package/_CPack_Packages
ls build/package/*.deb
