-- Questions that were put away for a day without an answer. What is not answered stays missing; only nobody asks again that day.
CREATE TABLE skipped_question (
    id     INTEGER PRIMARY KEY AUTOINCREMENT,
    day    TEXT    NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'), -- the local day it was put away for
    run_id INTEGER REFERENCES run (id) ON DELETE CASCADE, -- NULL for the morning of that day
    side   TEXT    NOT NULL CHECK (side = 'left' OR side = 'right'),
    moment TEXT    NOT NULL CHECK (moment = 'before' OR moment = 'during' OR moment = 'after' OR moment = 'morning'),
    CHECK ((moment = 'morning') = (run_id IS NULL))
) STRICT;
