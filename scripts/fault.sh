#!/usr/bin/env bash
# Runs the fault tests and writes what came out into the table of docs/reliability.md.
#   scripts/fault.sh [--short|--full] [BUILD-FOLDER]     default: --short build/release
set -euo pipefail
cd "$(dirname "$0")/.."

form=short
build=build/release
for word in "$@"; do
    case "$word" in
        --short) form=short ;;
        --full) form=full ;;
        -*) echo "usage: scripts/fault.sh [--short|--full] [BUILD-FOLDER]" >&2; exit 2 ;;
        *) build=$word ;;
    esac
done
program=$build/test_fault
if [ ! -x "$program" ]; then
    echo "$program is not there; build it first: scripts/build.sh" >&2
    exit 1
fi

report=$(mktemp)
trap 'rm -f "$report"' EXIT
failed=0
CHANDUNG_FAULT=$form CHANDUNG_FAULT_REPORT=$report QT_QPA_PLATFORM=offscreen "$program" || failed=1

# Between the two marks of the form stands the table of its last run.
begin="<!-- $form -->"
end="<!-- end $form -->"
{
    awk -v mark="$begin" '{ print } $0 == mark { exit }' docs/reliability.md
    echo
    echo "Last run: $(date -u +%Y-%m-%d), commit $(git rev-parse --short HEAD 2>/dev/null || echo unknown), $(nproc) cores."
    echo
    echo "| | test | cases | bad | control | seed |"
    echo "|---|---|---|---|---|---|"
    sort -t'|' -k2 -V "$report"
    echo
    awk -v mark="$end" 'found || $0 == mark { found = 1; print }' docs/reliability.md
} > docs/reliability.md.new
mv docs/reliability.md.new docs/reliability.md
exit $failed
