-- The plan's decisions, the answers it starts from, and the red-flag questions. Conventions as in the first schema.

-- Decided, never typed; kept so that "why am I here" can be answered for any day. Each is written in the transaction of the change
-- that caused it. run_id is no foreign key: decisions are made anew when a run goes.
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

-- One row per round of questions; everything not in yes_codes was answered with no.
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

-- Since when a knee has been asked.
CREATE INDEX pain_by_side ON pain (side, day);
