-- What lay in archives that were read: where it is all known, the archive need not be unpacked again. Conventions as in the first schema.
CREATE TABLE import_archive (
    id      INTEGER PRIMARY KEY AUTOINCREMENT,
    digest  BLOB    NOT NULL UNIQUE CHECK (length(digest) = 32), -- of all its bytes, as the reader takes it
    bytes   INTEGER NOT NULL,
    reader  TEXT    NOT NULL, -- the version that read it: another one may find other members in it
    members BLOB    NOT NULL
) STRICT;

-- For a list of more than two words in a CHECK SQLite builds a table of its own, for every row that is written: a third of what an import
-- took in the file. A CHECK cannot be changed, so these tables are built anew, with the same words and the same rows in the same order.

CREATE TABLE run_anew (
    id            INTEGER PRIMARY KEY AUTOINCREMENT, -- never reused, so that an undone delete gives the same run back
    start_ms      INTEGER NOT NULL,
    offset_s      INTEGER NOT NULL CHECK (offset_s BETWEEN -93599 AND 93599),
    day           TEXT    NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    source        TEXT    NOT NULL CHECK (source = 'fit' OR source = 'manual' OR source = 'tcx' OR source = 'gpx' OR source = 'json'
                                          OR source = 'apple-health' OR source = 'list' OR source = 'sample'),
    title         TEXT,
    distance_m    REAL    CHECK (distance_m BETWEEN 0 AND 1000000),
    timer_s       REAL    CHECK (timer_s BETWEEN 0 AND 2678400),
    elapsed_s     REAL    CHECK (elapsed_s BETWEEN 0 AND 2678400),
    steps         REAL    CHECK (steps BETWEEN 0 AND 2000000),
    climb_m       REAL    CHECK (climb_m BETWEEN 0 AND 1000000),
    descent_m     REAL    CHECK (descent_m BETWEEN 0 AND 1000000),
    avg_hr_bpm    REAL    CHECK (avg_hr_bpm BETWEEN 20 AND 250),
    treadmill     INTEGER NOT NULL CHECK (treadmill IN (0, 1)),
    surface       TEXT    CHECK (surface = 'road' OR surface = 'trail' OR surface = 'track' OR surface = 'treadmill'),
    rpe           REAL    CHECK (rpe BETWEEN 0 AND 10 AND rpe * 2 = round(rpe * 2)),
    feel          INTEGER CHECK (feel BETWEEN 1 AND 5),
    shoes         TEXT,
    notes         TEXT,
    edited_fields TEXT    NOT NULL DEFAULT '' -- codes of what a person changed, space separated; a re-import leaves these alone
) STRICT;

INSERT INTO run_anew SELECT * FROM run ORDER BY id;
DELETE FROM sqlite_sequence WHERE name = 'run_anew';
INSERT INTO sqlite_sequence (name, seq) SELECT 'run_anew', seq FROM sqlite_sequence WHERE name = 'run';
DROP TABLE run;
ALTER TABLE run_anew RENAME TO run;

-- Covers the light-weight reads of the charts, in listing order.
CREATE INDEX run_by_day ON run (day, start_ms, id, offset_s, distance_m, timer_s);

-- Where runs came from, and what every source told of each: all of it is NULL for what came in before that was kept.
CREATE TABLE source_anew (
    sha256         BLOB    NOT NULL CHECK (length(sha256) = 32),
    part           INTEGER NOT NULL CHECK (part >= 0), -- a file may hold several activities
    run_id         INTEGER NOT NULL REFERENCES run (id) ON DELETE CASCADE,
    file_name      TEXT    NOT NULL,
    imported_at_ms INTEGER NOT NULL,
    origin         TEXT, -- the kind of source: one of a kind tells of a run once
    kind           TEXT    CHECK (kind = 'fit' OR kind = 'manual' OR kind = 'tcx' OR kind = 'gpx' OR kind = 'json'
                                  OR kind = 'apple-health' OR kind = 'list' OR kind = 'sample'),
    clock          TEXT    CHECK (clock = 'sure' OR clock = 'doubtful' OR clock = 'wall' OR clock = 'day'),
    offset_from    TEXT    CHECK (offset_from = 'file' OR offset_from = 'zone' OR offset_from = 'place' OR offset_from = 'archive'
                                  OR offset_from = 'machine'),
    start_ms       INTEGER,
    offset_s       INTEGER CHECK (offset_s BETWEEN -93599 AND 93599),
    title          TEXT,
    distance_m     REAL    CHECK (distance_m BETWEEN 0 AND 1000000),
    timer_s        REAL    CHECK (timer_s BETWEEN 0 AND 2678400),
    elapsed_s      REAL    CHECK (elapsed_s BETWEEN 0 AND 2678400),
    steps          REAL    CHECK (steps BETWEEN 0 AND 2000000),
    climb_m        REAL    CHECK (climb_m BETWEEN 0 AND 1000000),
    descent_m      REAL    CHECK (descent_m BETWEEN 0 AND 1000000),
    avg_hr_bpm     REAL    CHECK (avg_hr_bpm BETWEEN 20 AND 250),
    treadmill      INTEGER CHECK (treadmill IN (0, 1)),
    surface        TEXT    CHECK (surface = 'road' OR surface = 'trail' OR surface = 'track' OR surface = 'treadmill'),
    rpe            REAL    CHECK (rpe BETWEEN 0 AND 10 AND rpe * 2 = round(rpe * 2)),
    feel           INTEGER CHECK (feel BETWEEN 1 AND 5),
    shoes          TEXT,
    notes          TEXT,
    summed         INTEGER CHECK (summed BETWEEN 0 AND 127), -- totals that were added up from points, as bits
    richness       INTEGER CHECK (richness BETWEEN 0 AND 4), -- what its track tells; NULL: it has none
    joined_by      TEXT, -- the rule by which it was taken for a run that was there
    noticed        TEXT, -- what was noticed while reading it, one sentence a line
    -- Its track, when another copy's is the run's.
    track_format   INTEGER CHECK (track_format BETWEEN 1 AND 255),
    track_packed   BLOB,
    PRIMARY KEY (sha256, part)
) STRICT;

INSERT INTO source_anew SELECT * FROM source ORDER BY rowid;
DROP TABLE source;
ALTER TABLE source_anew RENAME TO source;

CREATE INDEX source_by_run ON source (run_id);
CREATE INDEX source_by_start ON source (start_ms) WHERE start_ms IS NOT NULL;

CREATE TABLE dose_anew (
    run_id   INTEGER PRIMARY KEY REFERENCES run (id) ON DELETE CASCADE,
    load_kkm REAL NOT NULL CHECK (load_kkm BETWEEN 0 AND 10000),
    basis    TEXT NOT NULL CHECK (basis = 'track' OR basis = 'summary' OR basis = 'distance' OR basis = 'minutes'),
    exponent REAL NOT NULL CHECK (exponent > 0)
) STRICT;

INSERT INTO dose_anew SELECT * FROM dose ORDER BY run_id;
DROP TABLE dose;
ALTER TABLE dose_anew RENAME TO dose;
