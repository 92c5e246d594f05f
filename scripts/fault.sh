#!/usr/bin/env bash
# Runs the fault tests and writes what came out into the table of docs/reliability.md.
#   scripts/fault.sh [--short|--full] [BUILD-FOLDER]     default: --short build/release
#   scripts/fault.sh --full --table REPORT               only writes the table, from what tests that were run one by one
#                                                        (CHANDUNG_FAULT=full CHANDUNG_FAULT_REPORT=REPORT) appended
set -euo pipefail
cd "$(dirname "$0")/.."

form=short
build=build/release
kept=
while [ $# -gt 0 ]; do
    word=$1
    shift
    case "$word" in
        --table) kept=${1:?--table needs a file}; shift ;;
        --short) form=short ;;
        --full) form=full ;;
        -*) echo "usage: scripts/fault.sh [--short|--full] [BUILD-FOLDER]" >&2; exit 2 ;;
        *) build=$word ;;
    esac
done
failed=0
if [ -n "$kept" ]; then
    report=$kept
else
    program=$build/test_fault
    if [ ! -x "$program" ]; then
        echo "$program is not there; build it first: scripts/build.sh" >&2
        exit 1
    fi
    report=$(mktemp)
    trap 'rm -f "$report"' EXIT
    CHANDUNG_FAULT=$form CHANDUNG_FAULT_REPORT=$report QT_QPA_PLATFORM=offscreen "$program" || failed=1
fi

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
