#include "storage/migrations/migrations.h"

namespace chandung::storage {

// The drawn face's choices, the text that observations are filed from, the size of files beside a source, and the
// interview guide of a study.
const char* const migration002 = R"sql(
ALTER TABLE persona ADD COLUMN avatar TEXT NOT NULL DEFAULT '';

ALTER TABLE source ADD COLUMN text TEXT NOT NULL DEFAULT '';

ALTER TABLE attachment ADD COLUMN size INTEGER NOT NULL DEFAULT 0;

CREATE TABLE guide (
    seq        INTEGER PRIMARY KEY,
    id         TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
    rev        INTEGER NOT NULL DEFAULT 1,
    study_id   TEXT REFERENCES study (id) ON DELETE SET NULL,
    name       TEXT NOT NULL DEFAULT '',
    intro      TEXT NOT NULL DEFAULT '',
    link       TEXT NOT NULL DEFAULT '',
    questions  TEXT NOT NULL DEFAULT '[]' CHECK (questions GLOB '[[]*]'),
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    deleted_at TEXT
) STRICT;
CREATE INDEX guide_study ON guide (study_id);
)sql";

}  // namespace chandung::storage
