-- What a person did besides running: context, never a run. Conventions as in the first schema.
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
