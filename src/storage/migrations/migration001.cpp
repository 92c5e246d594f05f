#include "storage/migrations/migrations.h"

namespace chandung::storage {

// Everything from the start. Lists of codes are written out, not taken from the program, because a released step must
// never change. Columns that hold JSON are checked by their brackets only: SQLite's JSON functions may not be used in a
// schema that is not trusted.
const char* const migration001 = R"sql(
CREATE TABLE workspace (
    one        INTEGER PRIMARY KEY CHECK (one = 1),
    id         TEXT NOT NULL CHECK (length(id) = 36),
    created_at TEXT NOT NULL
) STRICT;

CREATE TABLE setting (
    key   TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE custom_group (
    key        TEXT PRIMARY KEY,
    position   INTEGER NOT NULL,
    label      TEXT NOT NULL,
    definition TEXT NOT NULL CHECK (definition GLOB '{*}')
) STRICT, WITHOUT ROWID;

CREATE TABLE custom_field (
    key        TEXT PRIMARY KEY,
    position   INTEGER NOT NULL,
    kind       TEXT NOT NULL CHECK (kind IN ('text','prose','statements','number','range','choice','choices','scale','image')),
    label      TEXT NOT NULL,
    definition TEXT NOT NULL CHECK (definition GLOB '{*}')
) STRICT, WITHOUT ROWID;

CREATE TABLE study (
    seq           INTEGER PRIMARY KEY,
    id            TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
    rev           INTEGER NOT NULL DEFAULT 1,
    name          TEXT NOT NULL,
    kind          TEXT NOT NULL CHECK (kind IN ('b2b','b2c')),
    purposes      TEXT NOT NULL DEFAULT '[]' CHECK (purposes GLOB '[[]*]'),
    product       TEXT NOT NULL DEFAULT '',
    market        TEXT NOT NULL DEFAULT '',
    process_stage TEXT NOT NULL DEFAULT '',
    questions     TEXT NOT NULL DEFAULT '[]' CHECK (questions GLOB '[[]*]'),
    needs         TEXT NOT NULL DEFAULT '[]' CHECK (needs GLOB '[[]*]'),
    owner         TEXT NOT NULL DEFAULT '',
    due           TEXT NOT NULL DEFAULT '',
    review        TEXT NOT NULL CHECK (review IN ('monthly','quarterly','half_yearly','yearly')),
    created_at    TEXT NOT NULL,
    updated_at    TEXT NOT NULL,
    deleted_at    TEXT
) STRICT;

CREATE TABLE source (
    seq          INTEGER PRIMARY KEY,
    id           TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
    rev          INTEGER NOT NULL DEFAULT 1,
    study_id     TEXT REFERENCES study (id) ON DELETE SET NULL,
    kind         TEXT NOT NULL CHECK (kind IN ('internal','analytics','social','interview','feedback','market','organisations')),
    title        TEXT NOT NULL,
    date         TEXT NOT NULL DEFAULT '',
    collected_by TEXT NOT NULL DEFAULT '',
    sample       TEXT NOT NULL DEFAULT '',
    method       TEXT NOT NULL DEFAULT '',
    consent      TEXT NOT NULL CHECK (consent IN ('yes','no','not_needed')),
    link         TEXT NOT NULL DEFAULT '',
    trust        INTEGER NOT NULL CHECK (trust BETWEEN 1 AND 5),
    notes        TEXT NOT NULL DEFAULT '',
    created_at   TEXT NOT NULL,
    updated_at   TEXT NOT NULL,
    deleted_at   TEXT
) STRICT;
CREATE INDEX source_study ON source (study_id);

CREATE TABLE observation (
    seq        INTEGER PRIMARY KEY,
    id         TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
    rev        INTEGER NOT NULL DEFAULT 1,
    source_id  TEXT REFERENCES source (id) ON DELETE SET NULL,
    text       TEXT NOT NULL,
    said_by    TEXT NOT NULL DEFAULT '',
    tags       TEXT NOT NULL DEFAULT '[]' CHECK (tags GLOB '[[]*]'),
    field      TEXT NOT NULL DEFAULT '',
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    deleted_at TEXT
) STRICT;
CREATE INDEX observation_source ON observation (source_id);

CREATE TABLE insight (
    seq        INTEGER PRIMARY KEY,
    id         TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
    rev        INTEGER NOT NULL DEFAULT 1,
    study_id   TEXT REFERENCES study (id) ON DELETE SET NULL,
    text       TEXT NOT NULL,
    section    TEXT NOT NULL DEFAULT '',
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    deleted_at TEXT
) STRICT;
CREATE INDEX insight_study ON insight (study_id);

CREATE TABLE insight_observation (
    insight_id     TEXT NOT NULL REFERENCES insight (id) ON DELETE CASCADE,
    position       INTEGER NOT NULL,
    observation_id TEXT NOT NULL REFERENCES observation (id) ON DELETE CASCADE,
    PRIMARY KEY (insight_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX insight_observation_observation ON insight_observation (observation_id);

CREATE TABLE segment (
    seq            INTEGER PRIMARY KEY,
    id             TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
    rev            INTEGER NOT NULL DEFAULT 1,
    study_id       TEXT REFERENCES study (id) ON DELETE SET NULL,
    name           TEXT NOT NULL,
    criteria       TEXT NOT NULL DEFAULT '[]' CHECK (criteria GLOB '[[]*]'),
    share          REAL,
    base           TEXT NOT NULL CHECK (base IN ('customers','accounts','revenue')),
    size           REAL,
    tier           TEXT CHECK (tier IN ('tier_1','tier_2','tier_3')),
    behaviour      TEXT CHECK (behaviour IN ('relationship','deal')),
    sophistication REAL,
    why            TEXT NOT NULL DEFAULT '',
    chosen         INTEGER NOT NULL DEFAULT 0 CHECK (chosen IN (0, 1)),
    created_at     TEXT NOT NULL,
    updated_at     TEXT NOT NULL,
    deleted_at     TEXT
) STRICT;
CREATE INDEX segment_study ON segment (study_id);

CREATE TABLE company_profile (
    segment_id TEXT PRIMARY KEY REFERENCES segment (id) ON DELETE CASCADE,
    fields     TEXT NOT NULL CHECK (fields GLOB '{*}')
) STRICT, WITHOUT ROWID;

CREATE TABLE image (
    seq        INTEGER PRIMARY KEY,
    id         TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
    rev        INTEGER NOT NULL DEFAULT 1,
    media_type TEXT NOT NULL CHECK (media_type IN ('image/png','image/jpeg','image/webp')),
    sha256     TEXT NOT NULL CHECK (length(sha256) = 64),
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    deleted_at TEXT,
    bytes      BLOB NOT NULL
) STRICT;

CREATE TABLE persona (
    seq        INTEGER PRIMARY KEY,
    id         TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
    rev        INTEGER NOT NULL DEFAULT 1,
    kind       TEXT NOT NULL CHECK (kind IN ('b2b','b2c')),
    study_id   TEXT REFERENCES study (id) ON DELETE SET NULL,
    segment_id TEXT REFERENCES segment (id) ON DELETE SET NULL,
    name       TEXT NOT NULL DEFAULT '',
    label      TEXT NOT NULL DEFAULT '',
    subtitle   TEXT NOT NULL DEFAULT '',
    tags       TEXT NOT NULL DEFAULT '[]' CHECK (tags GLOB '[[]*]'),
    roles      TEXT NOT NULL DEFAULT '[]' CHECK (roles GLOB '[[]*]'),
    archetype  TEXT NOT NULL DEFAULT '',
    negative   INTEGER NOT NULL DEFAULT 0 CHECK (negative IN (0, 1)),
    favourite  INTEGER NOT NULL DEFAULT 0 CHECK (favourite IN (0, 1)),
    statements INTEGER NOT NULL DEFAULT 0,
    backed     INTEGER NOT NULL DEFAULT 0,
    review     TEXT CHECK (review IN ('monthly','quarterly','half_yearly','yearly')),
    reviewed   TEXT NOT NULL DEFAULT '',
    version    INTEGER NOT NULL DEFAULT 1,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    deleted_at TEXT
) STRICT;
CREATE INDEX persona_study ON persona (study_id);
CREATE INDEX persona_segment ON persona (segment_id);

CREATE TABLE persona_field (
    persona_id TEXT NOT NULL REFERENCES persona (id) ON DELETE CASCADE,
    field      TEXT NOT NULL,
    value      TEXT NOT NULL CHECK (value <> ''),
    PRIMARY KEY (persona_id, field)
) STRICT, WITHOUT ROWID;

CREATE TABLE persona_image (
    persona_id TEXT NOT NULL REFERENCES persona (id) ON DELETE CASCADE,
    field      TEXT NOT NULL,
    image_id   TEXT NOT NULL REFERENCES image (id) ON DELETE CASCADE,
    PRIMARY KEY (persona_id, field)
) STRICT, WITHOUT ROWID;
CREATE INDEX persona_image_image ON persona_image (image_id);

CREATE TABLE statement (
    persona_id TEXT NOT NULL REFERENCES persona (id) ON DELETE CASCADE,
    field      TEXT NOT NULL,
    position   INTEGER NOT NULL,
    id         TEXT CHECK (length(id) = 36),
    text       TEXT NOT NULL,
    detail     TEXT NOT NULL DEFAULT '',
    strength   INTEGER CHECK (strength BETWEEN 0 AND 5),
    PRIMARY KEY (persona_id, field, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE dataset (
    seq        INTEGER PRIMARY KEY,
    id         TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
    rev        INTEGER NOT NULL DEFAULT 1,
    source_id  TEXT REFERENCES source (id) ON DELETE SET NULL,
    name       TEXT NOT NULL,
    row_count  INTEGER NOT NULL CHECK (row_count >= 0),
    columns    TEXT NOT NULL CHECK (columns GLOB '[[]*]'),
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    deleted_at TEXT
) STRICT;
CREATE INDEX dataset_source ON dataset (source_id);

CREATE TABLE dataset_chunk (
    dataset_id TEXT NOT NULL REFERENCES dataset (id) ON DELETE CASCADE,
    column_no  INTEGER NOT NULL CHECK (column_no >= 0),
    chunk_no   INTEGER NOT NULL CHECK (chunk_no >= 0),
    row_count  INTEGER NOT NULL CHECK (row_count > 0),
    bytes      BLOB NOT NULL CHECK (length(bytes) <= 8388608),
    PRIMARY KEY (dataset_id, column_no, chunk_no)
) STRICT;

CREATE TABLE citation (
    persona_id     TEXT NOT NULL,
    field          TEXT NOT NULL,
    statement      INTEGER NOT NULL,
    position       INTEGER NOT NULL,
    target         TEXT NOT NULL CHECK (target IN ('source','observation','insight','dataset','none')),
    source_id      TEXT REFERENCES source (id) ON DELETE SET NULL,
    observation_id TEXT REFERENCES observation (id) ON DELETE SET NULL,
    insight_id     TEXT REFERENCES insight (id) ON DELETE SET NULL,
    dataset_id     TEXT REFERENCES dataset (id) ON DELETE SET NULL,
    plain_name     TEXT NOT NULL DEFAULT '',
    kind           TEXT NOT NULL CHECK (kind IN ('observed','said','inferred')),
    quote          TEXT NOT NULL DEFAULT '',
    date           TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (persona_id, field, statement, position),
    FOREIGN KEY (persona_id, field, statement) REFERENCES statement (persona_id, field, position) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
CREATE INDEX citation_source ON citation (source_id) WHERE source_id IS NOT NULL;
CREATE INDEX citation_observation ON citation (observation_id) WHERE observation_id IS NOT NULL;
CREATE INDEX citation_insight ON citation (insight_id) WHERE insight_id IS NOT NULL;
CREATE INDEX citation_dataset ON citation (dataset_id) WHERE dataset_id IS NOT NULL;

CREATE TABLE history (
    seq        INTEGER PRIMARY KEY,
    persona_id TEXT NOT NULL REFERENCES persona (id) ON DELETE CASCADE,
    at         TEXT NOT NULL,
    who        TEXT NOT NULL DEFAULT '',
    field      TEXT NOT NULL DEFAULT '',
    patch      TEXT NOT NULL CHECK (patch GLOB '[[]*]')
) STRICT;
CREATE INDEX history_persona ON history (persona_id);
)sql"
                                 R"sql(
CREATE TABLE committee (
    seq        INTEGER PRIMARY KEY,
    id         TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
    rev        INTEGER NOT NULL DEFAULT 1,
    study_id   TEXT REFERENCES study (id) ON DELETE SET NULL,
    segment_id TEXT REFERENCES segment (id) ON DELETE SET NULL,
    name       TEXT NOT NULL,
    kind       TEXT NOT NULL CHECK (kind IN ('pattern','case')),
    account    TEXT NOT NULL DEFAULT '',
    product    TEXT NOT NULL DEFAULT '',
    decision   TEXT NOT NULL DEFAULT '',
    value      TEXT NOT NULL DEFAULT '',
    deadline   TEXT NOT NULL DEFAULT '',
    rivals     TEXT NOT NULL DEFAULT '[]' CHECK (rivals GLOB '[[]*]'),
    buyer_type TEXT CHECK (buyer_type IN ('strategic','transactional')),
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    deleted_at TEXT
) STRICT;
CREATE INDEX committee_study ON committee (study_id);
CREATE INDEX committee_segment ON committee (segment_id);

CREATE TABLE member (
    committee_id TEXT NOT NULL REFERENCES committee (id) ON DELETE CASCADE,
    position     INTEGER NOT NULL,
    id           TEXT CHECK (length(id) = 36),
    persona_id   TEXT REFERENCES persona (id) ON DELETE SET NULL,
    title        TEXT NOT NULL DEFAULT '',
    name         TEXT NOT NULL DEFAULT '',
    influence    INTEGER NOT NULL CHECK (influence BETWEEN 1 AND 5),
    stance       TEXT NOT NULL CHECK (stance IN ('supports','neutral','opposes','unknown')),
    can_block    INTEGER NOT NULL DEFAULT 0 CHECK (can_block IN (0, 1)),
    block        TEXT NOT NULL DEFAULT '',
    needs        TEXT NOT NULL DEFAULT '',
    next         TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (committee_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX member_persona ON member (persona_id);

CREATE TABLE member_role (
    committee_id TEXT NOT NULL,
    member       INTEGER NOT NULL,
    position     INTEGER NOT NULL,
    role         TEXT NOT NULL CHECK (role IN ('initiator','influencer','decider','approver','gatekeeper','buyer','user')),
    PRIMARY KEY (committee_id, member, position),
    FOREIGN KEY (committee_id, member) REFERENCES member (committee_id, position) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE journey (
    seq        INTEGER PRIMARY KEY,
    id         TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
    rev        INTEGER NOT NULL DEFAULT 1,
    study_id   TEXT REFERENCES study (id) ON DELETE SET NULL,
    persona_id TEXT REFERENCES persona (id) ON DELETE SET NULL,
    segment_id TEXT REFERENCES segment (id) ON DELETE SET NULL,
    name       TEXT NOT NULL DEFAULT '',
    product    TEXT NOT NULL DEFAULT '',
    goal       TEXT NOT NULL DEFAULT '',
    model      TEXT NOT NULL CHECK (model IN ('see_think_do_care','awareness_consideration_decision','awareness_to_advocacy','own')),
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    deleted_at TEXT
) STRICT;
CREATE INDEX journey_study ON journey (study_id);
CREATE INDEX journey_persona ON journey (persona_id);
CREATE INDEX journey_segment ON journey (segment_id);

CREATE TABLE stage (
    journey_id   TEXT NOT NULL REFERENCES journey (id) ON DELETE CASCADE,
    position     INTEGER NOT NULL,
    id           TEXT CHECK (length(id) = 36),
    key          TEXT NOT NULL CHECK (key IN ('see','think','do','care','awareness','consideration','decision','evaluation','purchase','retention','advocacy','own')),
    name         TEXT NOT NULL DEFAULT '',
    summary      TEXT NOT NULL DEFAULT '',
    who          TEXT NOT NULL DEFAULT '',
    concern      TEXT NOT NULL DEFAULT '',
    message      TEXT NOT NULL DEFAULT '',
    channels     TEXT NOT NULL DEFAULT '[]' CHECK (channels GLOB '[[]*]'),
    content      TEXT NOT NULL DEFAULT '[]' CHECK (content GLOB '[[]*]'),
    owner        TEXT CHECK (owner IN ('marketing','sales','customer_success')),
    handover     TEXT NOT NULL DEFAULT '',
    duration     TEXT NOT NULL DEFAULT '',
    measure      TEXT NOT NULL DEFAULT '',
    emotion      INTEGER CHECK (emotion BETWEEN -2 AND 2),
    emotion_note TEXT NOT NULL DEFAULT '',
    goes_wrong   TEXT NOT NULL DEFAULT '',
    idea         TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (journey_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE touchpoint (
    journey_id TEXT NOT NULL,
    stage      INTEGER NOT NULL,
    position   INTEGER NOT NULL,
    name       TEXT NOT NULL,
    kind       TEXT NOT NULL CHECK (kind IN ('digital','physical')),
    PRIMARY KEY (journey_id, stage, position),
    FOREIGN KEY (journey_id, stage) REFERENCES stage (journey_id, position) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE plan (
    seq        INTEGER PRIMARY KEY,
    id         TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
    rev        INTEGER NOT NULL DEFAULT 1,
    persona_id TEXT REFERENCES persona (id) ON DELETE SET NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    deleted_at TEXT
) STRICT;
CREATE INDEX plan_persona ON plan (persona_id);

CREATE TABLE plan_way (
    plan_id  TEXT NOT NULL REFERENCES plan (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    way      TEXT NOT NULL CHECK (way IN ('content','social','events','network','direct_email','nurturing','follow_up')),
    idea     TEXT NOT NULL DEFAULT '',
    owner    TEXT NOT NULL DEFAULT '',
    channel  TEXT NOT NULL DEFAULT '',
    measure  TEXT NOT NULL DEFAULT '',
    result   TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (plan_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE attachment (
    seq        INTEGER PRIMARY KEY,
    id         TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
    rev        INTEGER NOT NULL DEFAULT 1,
    source_id  TEXT REFERENCES source (id) ON DELETE CASCADE,
    name       TEXT NOT NULL,
    media_type TEXT NOT NULL DEFAULT '',
    link       TEXT NOT NULL DEFAULT '',
    sha256     TEXT NOT NULL DEFAULT '',
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    deleted_at TEXT,
    bytes      BLOB CHECK (length(bytes) <= 50331648)
) STRICT;
CREATE INDEX attachment_source ON attachment (source_id);

CREATE TABLE search_entry (
    seq       INTEGER PRIMARY KEY,
    kind      TEXT NOT NULL,
    entity_id TEXT NOT NULL,
    field     TEXT NOT NULL,
    UNIQUE (kind, entity_id, field)
) STRICT;

CREATE VIRTUAL TABLE search USING fts5(name, text, prefix='2 3', tokenize='unicode61 remove_diacritics 2');

CREATE VIEW persona_overview AS
SELECT persona.id, persona.name, persona.label, persona.kind, study.name AS study, segment.name AS segment,
       persona.subtitle AS role_or_occupation, persona.archetype, persona.statements,
       persona.backed AS backed_statements, persona.statements - persona.backed AS assumptions,
       trim(replace(replace(persona.tags, '","', ', '), '"', ''), '[]') AS tags,
       trim(replace(replace(persona.roles, '","', ', '), '"', ''), '[]') AS buying_roles,
       coalesce(persona.review, study.review) AS review, persona.reviewed, persona.created_at, persona.updated_at
FROM persona
LEFT JOIN study ON study.id = persona.study_id
LEFT JOIN segment ON segment.id = persona.segment_id
WHERE persona.deleted_at IS NULL
ORDER BY persona.seq;

CREATE VIEW five_w_two_h AS
SELECT persona.id AS persona_id, persona.name AS persona, substr(statement.field, 6) AS question,
       statement.position + 1 AS number, statement.text AS answer,
       (SELECT count(*) FROM citation WHERE citation.persona_id = statement.persona_id AND citation.field = statement.field
        AND citation.statement = statement.position) AS evidence
FROM statement
JOIN persona ON persona.id = statement.persona_id
WHERE persona.deleted_at IS NULL AND statement.field GLOB '5w2h.*'
ORDER BY persona.seq, instr('who why when where what how how_much', substr(statement.field, 6)), length(statement.field), statement.position;

CREATE VIEW buying_committee AS
SELECT committee.id AS committee_id, committee.name AS committee, committee.kind, segment.name AS segment, committee.account,
       committee.product, committee.decision, committee.value, committee.deadline, member.position + 1 AS number, member.name AS member,
       member.title, persona.name AS persona,
       (SELECT group_concat(member_role.role, ', ') FROM member_role WHERE member_role.committee_id = member.committee_id
        AND member_role.member = member.position) AS roles,
       member.influence, member.stance, member.can_block, member.block, member.needs AS needs_to_hear, member.next AS next_step
FROM committee
LEFT JOIN member ON member.committee_id = committee.id
LEFT JOIN persona ON persona.id = member.persona_id
LEFT JOIN segment ON segment.id = committee.segment_id
WHERE committee.deleted_at IS NULL
ORDER BY committee.seq, member.position;
)sql";

}  // namespace chandung::storage
