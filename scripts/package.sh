#!/usr/bin/env bash
# Builds the preset release and makes the Debian package in build/package.
# With --try (as root) it also installs the package in a clean Debian root, checks what it puts into the system, starts
# it from its menu entry under a virtual display, and leaves a picture of the window in build/package. CLEAN_ROOT names
# the folder of a root that debootstrap has made before (it is copied, not changed); DEBIAN_MIRROR another mirror.
set -euo pipefail
cd "$(dirname "$0")/.."

case "${1:-}" in
    "" | --try) ;;
    *) echo "usage: scripts/package.sh [--try]" >&2; exit 2 ;;
esac

scripts/bootstrap.sh package
scripts/build.sh release
mkdir -p build/package
rm -f build/package/*.deb
cpack --config build/release/CPackConfig.cmake -B build/package
rm -rf build/package/_CPack_Packages
deb=$(ls "$PWD"/build/package/*.deb)
echo "$deb"
[ "${1:-}" = --try ] || exit 0

if [ "$(id -u)" -ne 0 ]; then
    echo "--try installs in a root of its own: run it as root." >&2
    exit 1
fi
exec unshare --mount --propagation private --pid --fork --kill-child --mount-proc scripts/trypackage.sh "$deb"
