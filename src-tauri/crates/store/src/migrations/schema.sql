-- A new logbook's tables: what the migrations make of an empty file, all of them at once. Written by BLESS=1 and never by hand.
PRAGMA application_id = 1347176781;
CREATE TABLE track (
    run_id INTEGER PRIMARY KEY REFERENCES run (id) ON DELETE CASCADE,
    format INTEGER NOT NULL CHECK (format BETWEEN 1 AND 255),
    packed BLOB    NOT NULL
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
CREATE TABLE plan_decision (
    side          TEXT    NOT NULL CHECK (side IN ('left', 'right')),
    day           TEXT    NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    seq           INTEGER NOT NULL CHECK (seq >= 0), -- its place within the day
    run_id        INTEGER,
    move          TEXT    NOT NULL CHECK (move IN ('enter', 'progress', 'hold', 'back', 'break', 'pause', 'resume')),
    from_level    INTEGER NOT NULL CHECK (from_level BETWEEN 0 AND 255),
    to_level      INTEGER NOT NULL CHECK (to_level BETWEEN 0 AND 255),
    reasons       TEXT    NOT NULL, -- one per line: a code and its numbers
    position      TEXT    NOT NULL, -- where the knee stood when this day began: deciding can start again from here
    decided_at_ms INTEGER NOT NULL,
    PRIMARY KEY (side, day, seq)
) STRICT;
CREATE TABLE start_check (
    id        INTEGER PRIMARY KEY AUTOINCREMENT,
    side      TEXT    NOT NULL CHECK (side IN ('left', 'right')),
    day       TEXT    NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    at_ms     INTEGER NOT NULL,
    criterion TEXT    NOT NULL CHECK (criterion IN ('walk', 'stairs', 'squats', 'swelling-free', 'straight')),
    met       INTEGER NOT NULL CHECK (met IN (0, 1))
) STRICT;
CREATE INDEX start_check_by_side ON start_check (side, day, id);
CREATE TABLE red_flag_screen (
    id        INTEGER PRIMARY KEY AUTOINCREMENT,
    at_ms     INTEGER NOT NULL,
    day       TEXT    NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    asked     INTEGER NOT NULL CHECK (asked >= 1), -- version of the questions
    yes_codes TEXT    NOT NULL -- space separated; '' is a round of noes
) STRICT;
CREATE TABLE red_flag_clearance (
    id      INTEGER PRIMARY KEY AUTOINCREMENT,
    at_ms   INTEGER NOT NULL,
    day     TEXT    NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    by_whom TEXT    NOT NULL CHECK (by_whom <> ''),
    note    TEXT
) STRICT;
CREATE INDEX pain_by_side ON pain (side, day);
CREATE TABLE dose_change (
    id      INTEGER PRIMARY KEY AUTOINCREMENT,
    at_ms   INTEGER NOT NULL,
    formula INTEGER NOT NULL CHECK (formula >= 0), -- the number of the arithmetic used (domain::DOSE_FORMULA)
    why     TEXT    NOT NULL CHECK (why IN ('formula', 'setting', 'usual')),
    detail  TEXT, -- the keys of the settings that changed, space separated
    runs    INTEGER NOT NULL CHECK (runs >= 0) -- whose dose moved
) STRICT;
CREATE TABLE other_activity (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    start_ms   INTEGER NOT NULL,
    offset_s   INTEGER NOT NULL CHECK (offset_s BETWEEN -93599 AND 93599),
    day        TEXT    NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    kind       TEXT    NOT NULL CHECK (kind IN ('walk', 'hike', 'ride', 'swim', 'strength', 'other')),
    words      TEXT    NOT NULL,
    title      TEXT,
    timer_s    REAL    CHECK (timer_s BETWEEN 0 AND 2678400),
    distance_m REAL    CHECK (distance_m BETWEEN 0 AND 1000000),
    climb_m    REAL    CHECK (climb_m BETWEEN 0 AND 1000000)
) STRICT;
CREATE INDEX other_activity_by_day ON other_activity (day, start_ms);
CREATE TABLE column_mapping (
    fingerprint TEXT NOT NULL PRIMARY KEY CHECK (fingerprint <> ''), -- of the columns' names
    header      TEXT NOT NULL, -- the names, for a person
    words       TEXT NOT NULL, -- the mapping, one column a line
    at_ms       INTEGER NOT NULL
) STRICT;
CREATE TABLE felt (
    id     INTEGER PRIMARY KEY AUTOINCREMENT,
    day    TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    what   TEXT NOT NULL CHECK (what IN ('injury', 'soreness', 'fatigue', 'stress', 'mood', 'motivation', 'readiness', 'sleep-quality',
                                         'sleep-hours', 'exertion', 'comment')),
    value  REAL,
    scale  TEXT NOT NULL CHECK (scale IN ('one-is-best', 'five-is-best', 'ten-is-most', 'hours', 'words')),
    words  TEXT,
    source TEXT NOT NULL CHECK (source <> ''),
    CHECK (value IS NOT NULL OR words IS NOT NULL)
) STRICT;
CREATE INDEX felt_by_day ON felt (day, what);
CREATE TABLE import_place (
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    kind     TEXT    NOT NULL CHECK (kind IN ('folder', 'watch')),
    key      TEXT    NOT NULL CHECK (key <> ''), -- a folder's path; what tells one watch from another
    name     TEXT    NOT NULL,
    consent  TEXT    NOT NULL CHECK (consent IN ('ask', 'always', 'never')),
    added_ms INTEGER NOT NULL,
    UNIQUE (kind, key)
) STRICT;
CREATE TABLE import_seen (
    place_id    INTEGER NOT NULL REFERENCES import_place (id) ON DELETE CASCADE,
    path        BLOB    NOT NULL, -- within the place, as the system spells it
    size        INTEGER NOT NULL CHECK (size >= 0),
    modified_ms INTEGER NOT NULL,
    fate        TEXT    NOT NULL CHECK (fate IN ('lay-there', 'taken', 'nothing', 'broken', 'locked')),
    at_ms       INTEGER NOT NULL,
    PRIMARY KEY (place_id, path)
) STRICT, WITHOUT ROWID;
CREATE TABLE import_offered (
    sha256 BLOB NOT NULL PRIMARY KEY CHECK (length(sha256) = 32)
) STRICT, WITHOUT ROWID;
CREATE TABLE questionnaire (
    id             INTEGER PRIMARY KEY AUTOINCREMENT,
    day            TEXT    NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    side           TEXT    CHECK (side IN ('left', 'right')), -- NULL: about the person, not about one knee
    instrument     TEXT    NOT NULL CHECK (instrument IN ('overall', 'activities', 'change', 'weekly-trouble', 'koos-pf', 'koos-12',
                                                          'akps', 'uwri', 'ostrc', 'lefs', 'tsk-11')),
    total          REAL    NOT NULL CHECK (total BETWEEN -7 AND 100),
    items          TEXT    NOT NULL, -- one per line: the answer, a space, the runner's words; '' where only a total is known
    recorded_at_ms INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX questionnaire_once ON questionnaire (day, instrument, ifnull(side, ''));
CREATE TABLE noted_change (
    id             INTEGER PRIMARY KEY AUTOINCREMENT,
    day            TEXT    NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    kind           TEXT    NOT NULL CHECK (kind IN ('shoes', 'surface', 'exercises', 'medication', 'other')),
    words          TEXT    NOT NULL CHECK (words <> ''),
    recorded_at_ms INTEGER NOT NULL
) STRICT;
CREATE INDEX noted_change_by_day ON noted_change (day);
CREATE TABLE no_run (
    sha256 BLOB PRIMARY KEY CHECK (length(sha256) = 32),
    reason TEXT NOT NULL, -- what was said of it
    reader TEXT NOT NULL  -- the version that read it: another one may make more of it
) STRICT;
CREATE TABLE import_archive (
    id      INTEGER PRIMARY KEY AUTOINCREMENT,
    digest  BLOB    NOT NULL UNIQUE CHECK (length(digest) = 32), -- of all its bytes, as the reader takes it
    bytes   INTEGER NOT NULL,
    reader  TEXT    NOT NULL, -- the version that read it: another one may find other members in it
    members BLOB    NOT NULL
) STRICT;
CREATE TABLE "run" (
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
CREATE INDEX run_by_day ON run (day, start_ms, id, offset_s, distance_m, timer_s);
CREATE TABLE "source" (
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
CREATE INDEX source_by_run ON source (run_id);
CREATE INDEX source_by_start ON source (start_ms) WHERE start_ms IS NOT NULL;
CREATE TABLE "dose" (
    run_id   INTEGER PRIMARY KEY REFERENCES run (id) ON DELETE CASCADE,
    load_kkm REAL NOT NULL CHECK (load_kkm BETWEEN 0 AND 10000),
    basis    TEXT NOT NULL CHECK (basis = 'track' OR basis = 'summary' OR basis = 'distance' OR basis = 'minutes'),
    exponent REAL NOT NULL CHECK (exponent > 0)
) STRICT;
CREATE TABLE skipped_question (
    id     INTEGER PRIMARY KEY AUTOINCREMENT,
    day    TEXT    NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'), -- the local day it was put away for
    run_id INTEGER REFERENCES run (id) ON DELETE CASCADE, -- NULL for the morning of that day
    side   TEXT    NOT NULL CHECK (side = 'left' OR side = 'right'),
    moment TEXT    NOT NULL CHECK (moment = 'before' OR moment = 'during' OR moment = 'after' OR moment = 'morning'),
    CHECK ((moment = 'morning') = (run_id IS NULL))
) STRICT;
