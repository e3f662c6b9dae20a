-- The logbook's first shape. Once released this file is never edited: a change is the next number.
--
-- Instants are milliseconds since 1970-01-01T00:00:00Z, days are local YYYY-MM-DD, words are stable codes. An unknown is NULL,
-- never 0. The CHECKs repeat the ranges of the domain's types. Every table that undo covers declares a primary key.

PRAGMA application_id = 1347176781; -- 'PLIM'

CREATE TABLE run (
    id            INTEGER PRIMARY KEY AUTOINCREMENT, -- never reused, so that an undone delete gives the same run back
    start_ms      INTEGER NOT NULL,
    offset_s      INTEGER NOT NULL CHECK (offset_s BETWEEN -93599 AND 93599),
    day           TEXT    NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    source        TEXT    NOT NULL CHECK (source IN ('manual', 'fit', 'sample')),
    title         TEXT,
    distance_m    REAL    CHECK (distance_m BETWEEN 0 AND 1000000),
    timer_s       REAL    CHECK (timer_s BETWEEN 0 AND 2678400),
    elapsed_s     REAL    CHECK (elapsed_s BETWEEN 0 AND 2678400),
    steps         REAL    CHECK (steps BETWEEN 0 AND 2000000),
    climb_m       REAL    CHECK (climb_m BETWEEN 0 AND 1000000),
    descent_m     REAL    CHECK (descent_m BETWEEN 0 AND 1000000),
    avg_hr_bpm    REAL    CHECK (avg_hr_bpm BETWEEN 20 AND 250),
    treadmill     INTEGER NOT NULL CHECK (treadmill IN (0, 1)),
    surface       TEXT    CHECK (surface IN ('road', 'trail', 'track', 'treadmill')),
    rpe           REAL    CHECK (rpe BETWEEN 0 AND 10 AND rpe * 2 = round(rpe * 2)),
    feel          INTEGER CHECK (feel BETWEEN 1 AND 5),
    shoes         TEXT,
    notes         TEXT,
    edited_fields TEXT    NOT NULL DEFAULT '' -- codes of what a person changed, space separated; a re-import leaves these alone
) STRICT;

-- Covers the light-weight reads of the charts, in listing order.
CREATE INDEX run_by_day ON run (day, start_ms, id, offset_s, distance_m, timer_s);

CREATE TABLE track (
    run_id INTEGER PRIMARY KEY REFERENCES run (id) ON DELETE CASCADE,
    format INTEGER NOT NULL CHECK (format BETWEEN 1 AND 255),
    packed BLOB    NOT NULL
) STRICT;

CREATE TABLE dose (
    run_id   INTEGER PRIMARY KEY REFERENCES run (id) ON DELETE CASCADE,
    load_kkm REAL NOT NULL CHECK (load_kkm BETWEEN 0 AND 10000),
    basis    TEXT NOT NULL CHECK (basis IN ('track', 'summary', 'distance', 'minutes')),
    exponent REAL NOT NULL CHECK (exponent > 0)
) STRICT;

CREATE TABLE pain (
    id             INTEGER PRIMARY KEY AUTOINCREMENT,
    run_id         INTEGER REFERENCES run (id) ON DELETE CASCADE, -- NULL: the answer hangs on the day
    day            TEXT    NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    side           TEXT    NOT NULL CHECK (side IN ('left', 'right')),
    moment         TEXT    NOT NULL CHECK (moment IN ('before', 'during', 'after', 'morning')),
    score          INTEGER NOT NULL CHECK (score BETWEEN 0 AND 10),
    one_hour       INTEGER CHECK (one_hour BETWEEN 0 AND 10),
    stiffness_min  INTEGER CHECK (stiffness_min BETWEEN 0 AND 720),
    place          TEXT    CHECK (place IN ('front', 'inner', 'outer', 'back', 'below-kneecap', 'all-over')),
    swelling       INTEGER NOT NULL CHECK (swelling IN (0, 1)),
    giving_way     INTEGER NOT NULL CHECK (giving_way IN (0, 1)),
    locking        INTEGER NOT NULL CHECK (locking IN (0, 1)),
    stopped        INTEGER NOT NULL CHECK (stopped IN (0, 1)),
    note           TEXT,
    recorded_at_ms INTEGER NOT NULL,
    recalled       INTEGER NOT NULL CHECK (recalled IN (0, 1)),
    CHECK (moment <> 'morning' OR run_id IS NULL), -- a morning is a fact about a day, not about a run
    CHECK (one_hour IS NULL OR moment = 'after'),
    CHECK (stiffness_min IS NULL OR moment = 'morning')
) STRICT;

CREATE UNIQUE INDEX pain_of_run ON pain (run_id, side, moment) WHERE run_id IS NOT NULL;
CREATE UNIQUE INDEX pain_of_day ON pain (day, side, moment) WHERE run_id IS NULL;
CREATE INDEX pain_by_day ON pain (day);

CREATE TABLE source (
    sha256         BLOB    NOT NULL CHECK (length(sha256) = 32),
    part           INTEGER NOT NULL CHECK (part >= 0), -- a file may hold several activities
    run_id         INTEGER NOT NULL REFERENCES run (id) ON DELETE CASCADE,
    file_name      TEXT    NOT NULL,
    imported_at_ms INTEGER NOT NULL,
    PRIMARY KEY (sha256, part)
) STRICT;

CREATE INDEX source_by_run ON source (run_id);

CREATE TABLE setting (
    key   TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;

CREATE TABLE reference (
    id             INTEGER PRIMARY KEY CHECK (id = 1),
    steps_per_km   REAL    CHECK (steps_per_km > 0),
    cadence_spm    REAL    CHECK (cadence_spm BETWEEN 0 AND 400),
    speed_mps      REAL    CHECK (speed_mps BETWEEN 0 AND 15),
    easy_run_count INTEGER NOT NULL CHECK (easy_run_count >= 0),
    computed_at_ms INTEGER NOT NULL
) STRICT;

-- What happened to each thing that was ever offered for import. A journal: undo takes the runs back, not the telling.
CREATE TABLE import_batch (
    id    INTEGER PRIMARY KEY AUTOINCREMENT,
    at_ms INTEGER NOT NULL
) STRICT;

CREATE TABLE import_input (
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    batch_id INTEGER NOT NULL REFERENCES import_batch (id) ON DELETE CASCADE,
    path     TEXT    NOT NULL,
    member   TEXT,
    outcome  TEXT    NOT NULL CHECK (outcome IN ('imported', 'updated', 'duplicate', 'not-a-run', 'broken')),
    reason   TEXT,
    run_id   INTEGER -- no foreign key: an undone import still says which run it had made
) STRICT;

CREATE INDEX import_input_by_batch ON import_input (batch_id);
CREATE INDEX import_input_by_run ON import_input (run_id);

-- The undo log (src/undo.rs). A change belongs to the step that is written at the end of the same transaction.
CREATE TABLE undo_step (
    id     INTEGER PRIMARY KEY AUTOINCREMENT,
    kind   TEXT    NOT NULL CHECK (kind IN ('undo', 'redo')),
    op     TEXT    NOT NULL,
    detail TEXT,
    at_ms  INTEGER NOT NULL
) STRICT;

CREATE TABLE undo_change (
    id         INTEGER PRIMARY KEY,
    step_id    INTEGER NOT NULL REFERENCES undo_step (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    table_name TEXT    NOT NULL,
    inverse    TEXT    NOT NULL -- one SQL statement that takes one row's change back
) STRICT;

CREATE INDEX undo_change_by_step ON undo_change (step_id);
