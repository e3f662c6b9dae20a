-- Places from which new runs come by themselves: folders, and watches that are plugged in. Undo leaves all three tables alone: what
-- was offered was offered, and must not come in again by itself. Conventions as in the first schema.
CREATE TABLE import_place (
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    kind     TEXT    NOT NULL CHECK (kind IN ('folder', 'watch')),
    key      TEXT    NOT NULL CHECK (key <> ''), -- a folder's path; what tells one watch from another
    name     TEXT    NOT NULL,
    consent  TEXT    NOT NULL CHECK (consent IN ('ask', 'always', 'never')),
    added_ms INTEGER NOT NULL,
    UNIQUE (kind, key)
) STRICT;

-- What was seen in a place, as it was when it was seen: a file of another size or time is a new one.
CREATE TABLE import_seen (
    place_id    INTEGER NOT NULL REFERENCES import_place (id) ON DELETE CASCADE,
    path        BLOB    NOT NULL, -- within the place, as the system spells it
    size        INTEGER NOT NULL CHECK (size >= 0),
    modified_ms INTEGER NOT NULL,
    fate        TEXT    NOT NULL CHECK (fate IN ('lay-there', 'taken', 'nothing', 'broken', 'locked')),
    at_ms       INTEGER NOT NULL,
    PRIMARY KEY (place_id, path)
) STRICT, WITHOUT ROWID;

-- The bytes that were ever offered by a place: a file that was moved, or lies in two places, is not offered twice.
CREATE TABLE import_offered (
    sha256 BLOB NOT NULL PRIMARY KEY CHECK (length(sha256) = 32)
) STRICT, WITHOUT ROWID;
