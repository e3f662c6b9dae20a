-- What lay in archives that were read: where it is all known, the archive need not be unpacked again. Conventions as in the first schema.
CREATE TABLE import_archive (
    id      INTEGER PRIMARY KEY AUTOINCREMENT,
    digest  BLOB    NOT NULL UNIQUE CHECK (length(digest) = 32), -- of all its bytes, as the reader takes it
    bytes   INTEGER NOT NULL,
    reader  TEXT    NOT NULL, -- the version that read it: another one may find other members in it
    members BLOB    NOT NULL
) STRICT;
