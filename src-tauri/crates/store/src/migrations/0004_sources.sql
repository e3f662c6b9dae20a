-- Runs come from more than FIT files. SQLite cannot change a CHECK, so the table is built anew; numbers of deleted runs stay used.
CREATE TABLE run_anew (
    id            INTEGER PRIMARY KEY AUTOINCREMENT, -- never reused, so that an undone delete gives the same run back
    start_ms      INTEGER NOT NULL,
    offset_s      INTEGER NOT NULL CHECK (offset_s BETWEEN -93599 AND 93599),
    day           TEXT    NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    source        TEXT    NOT NULL CHECK (source IN ('manual', 'fit', 'tcx', 'gpx', 'json', 'apple-health', 'list', 'sample')),
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

INSERT INTO run_anew SELECT * FROM run;
DELETE FROM sqlite_sequence WHERE name = 'run_anew';
INSERT INTO sqlite_sequence (name, seq) SELECT 'run_anew', seq FROM sqlite_sequence WHERE name = 'run';
DROP TABLE run;
ALTER TABLE run_anew RENAME TO run;

-- Covers the light-weight reads of the charts, in listing order.
CREATE INDEX run_by_day ON run (day, start_ms, id, offset_s, distance_m, timer_s);
