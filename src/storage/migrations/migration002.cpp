#include "storage/migrations/migrations.h"

namespace chandung::storage {

// The reviews of a persona, a segment's share of the revenue, the text that observations are filed from, the size of
// files beside a source, the interview guide of a study, the roles a purchase does not have, the message sheets of a
// journey.
const char* const migration002 = R"sql(
ALTER TABLE persona ADD COLUMN reviews TEXT NOT NULL DEFAULT '[]' CHECK (reviews GLOB '[[]*]');
ALTER TABLE segment ADD COLUMN revenue_share REAL;

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

ALTER TABLE committee ADD COLUMN not_needed TEXT NOT NULL DEFAULT '[]' CHECK (not_needed GLOB '[[]*]');

CREATE TABLE stage_message (
    journey_id TEXT NOT NULL,
    stage      INTEGER NOT NULL,
    position   INTEGER NOT NULL,
    persona_id TEXT REFERENCES persona (id) ON DELETE SET NULL,
    question   TEXT NOT NULL DEFAULT '',
    objection  TEXT NOT NULL DEFAULT '',
    answer     TEXT NOT NULL DEFAULT '',
    proof      TEXT NOT NULL DEFAULT '',
    channel    TEXT NOT NULL DEFAULT '',
    content    TEXT NOT NULL DEFAULT '',
    call       TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (journey_id, stage, position),
    FOREIGN KEY (journey_id, stage) REFERENCES stage (journey_id, position) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
CREATE INDEX stage_message_persona ON stage_message (persona_id);
)sql";

}  // namespace chandung::storage
