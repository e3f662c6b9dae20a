-- What every source told of a run, and how somebody felt on a day. Conventions as in the first schema.

-- A copy of a run as it was read. All of it is NULL for what came in before this version.
ALTER TABLE source ADD COLUMN origin TEXT; -- the kind of source: one of a kind tells of a run once
ALTER TABLE source ADD COLUMN kind TEXT CHECK (kind IN ('manual', 'fit', 'tcx', 'gpx', 'json', 'apple-health', 'list', 'sample'));
ALTER TABLE source ADD COLUMN clock TEXT CHECK (clock IN ('sure', 'doubtful', 'wall', 'day'));
ALTER TABLE source ADD COLUMN offset_from TEXT CHECK (offset_from IN ('file', 'zone', 'place', 'archive', 'machine'));
ALTER TABLE source ADD COLUMN start_ms INTEGER;
ALTER TABLE source ADD COLUMN offset_s INTEGER CHECK (offset_s BETWEEN -93599 AND 93599);
ALTER TABLE source ADD COLUMN title TEXT;
ALTER TABLE source ADD COLUMN distance_m REAL CHECK (distance_m BETWEEN 0 AND 1000000);
ALTER TABLE source ADD COLUMN timer_s REAL CHECK (timer_s BETWEEN 0 AND 2678400);
ALTER TABLE source ADD COLUMN elapsed_s REAL CHECK (elapsed_s BETWEEN 0 AND 2678400);
ALTER TABLE source ADD COLUMN steps REAL CHECK (steps BETWEEN 0 AND 2000000);
ALTER TABLE source ADD COLUMN climb_m REAL CHECK (climb_m BETWEEN 0 AND 1000000);
ALTER TABLE source ADD COLUMN descent_m REAL CHECK (descent_m BETWEEN 0 AND 1000000);
ALTER TABLE source ADD COLUMN avg_hr_bpm REAL CHECK (avg_hr_bpm BETWEEN 20 AND 250);
ALTER TABLE source ADD COLUMN treadmill INTEGER CHECK (treadmill IN (0, 1));
ALTER TABLE source ADD COLUMN surface TEXT CHECK (surface IN ('road', 'trail', 'track', 'treadmill'));
ALTER TABLE source ADD COLUMN rpe REAL CHECK (rpe BETWEEN 0 AND 10 AND rpe * 2 = round(rpe * 2));
ALTER TABLE source ADD COLUMN feel INTEGER CHECK (feel BETWEEN 1 AND 5);
ALTER TABLE source ADD COLUMN shoes TEXT;
ALTER TABLE source ADD COLUMN notes TEXT;
ALTER TABLE source ADD COLUMN summed INTEGER CHECK (summed BETWEEN 0 AND 127); -- totals that were added up from points, as bits
ALTER TABLE source ADD COLUMN richness INTEGER CHECK (richness BETWEEN 0 AND 4); -- what its track tells; NULL: it has none
ALTER TABLE source ADD COLUMN joined_by TEXT; -- the rule by which it was taken for a run that was there
ALTER TABLE source ADD COLUMN noticed TEXT; -- what was noticed while reading it, one sentence a line
-- Its track, when another copy's is the run's.
ALTER TABLE source ADD COLUMN track_format INTEGER CHECK (track_format BETWEEN 1 AND 255);
ALTER TABLE source ADD COLUMN track_packed BLOB;

CREATE INDEX source_by_start ON source (start_ms) WHERE start_ms IS NOT NULL;

-- How somebody felt on a day, as another app has it. Context: no answer about a knee, and never read as one.
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
