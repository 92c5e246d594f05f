#!/usr/bin/env bash
# Formats every C++ file with clang-format. --check only says which are not formatted, and fails then.
set -euo pipefail
cd "$(dirname "$0")/.."

scripts/bootstrap.sh format
mapfile -t files < <(git ls-files --cached --others --exclude-standard -- 'src/*.cpp' 'src/*.h' 'include/*.h' 'tests/*.cpp' 'tests/*.h')
case "${1:-}" in
    "") printf '%s\0' "${files[@]}" | xargs -0 clang-format -i ;;
    --check)
        if ! printf '%s\0' "${files[@]}" | xargs -0 clang-format --dry-run --Werror; then
            echo "Some files are not formatted: run scripts/format.sh" >&2
            exit 1
        fi
        echo "All ${#files[@]} files are formatted" ;;
    *) echo "usage: scripts/format.sh [--check]" >&2; exit 2 ;;
esac
