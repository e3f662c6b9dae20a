-- Questionnaires that were filled in, and what changed around the knee. Conventions as in the first schema.
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

-- Filled in again on the same day, it takes the place of what was there.
CREATE UNIQUE INDEX questionnaire_once ON questionnaire (day, instrument, ifnull(side, ''));

CREATE TABLE noted_change (
    id             INTEGER PRIMARY KEY AUTOINCREMENT,
    day            TEXT    NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    kind           TEXT    NOT NULL CHECK (kind IN ('shoes', 'surface', 'exercises', 'medication', 'other')),
    words          TEXT    NOT NULL CHECK (words <> ''),
    recorded_at_ms INTEGER NOT NULL
) STRICT;

CREATE INDEX noted_change_by_day ON noted_change (day);
