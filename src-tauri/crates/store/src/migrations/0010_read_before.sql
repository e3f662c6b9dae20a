-- Files that were read and hold no run: they are not read again. Conventions as in the first schema.
CREATE TABLE no_run (
    sha256 BLOB PRIMARY KEY CHECK (length(sha256) = 32),
    reason TEXT NOT NULL, -- what was said of it
    reader TEXT NOT NULL  -- the version that read it: another one may make more of it
) STRICT;
