#!/usr/bin/env bash
# Brings resources/translations/*.ts up to date with the texts in the sources and forms.
set -euo pipefail
cd "$(dirname "$0")/.."

lupdate=$(command -v lupdate6 || command -v lupdate || echo /usr/lib/qt6/bin/lupdate)
"$lupdate" src ui include -I src -I include -locations none -no-obsolete -ts resources/translations/chandung_vi.ts resources/translations/chandung_ms.ts
# English is the source language; its file holds the plural forms only.
"$lupdate" src ui include -I src -I include -locations none -no-obsolete -pluralonly -ts resources/translations/chandung_en.ts
