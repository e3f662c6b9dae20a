-- When every dose was computed anew, and why: a number that moved without a new run says so. Conventions as in the first schema.
CREATE TABLE dose_change (
    id      INTEGER PRIMARY KEY AUTOINCREMENT,
    at_ms   INTEGER NOT NULL,
    formula INTEGER NOT NULL CHECK (formula >= 0), -- the number of the arithmetic used (domain::DOSE_FORMULA)
    why     TEXT    NOT NULL CHECK (why IN ('formula', 'setting', 'usual')),
    detail  TEXT, -- the keys of the settings that changed, space separated
    runs    INTEGER NOT NULL CHECK (runs >= 0) -- whose dose moved
) STRICT;
