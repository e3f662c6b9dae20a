-- How a person said that tables with these columns are to be read. Conventions as in the first schema.
CREATE TABLE column_mapping (
    fingerprint TEXT NOT NULL PRIMARY KEY CHECK (fingerprint <> ''), -- of the columns' names
    header      TEXT NOT NULL, -- the names, for a person
    words       TEXT NOT NULL, -- the mapping, one column a line
    at_ms       INTEGER NOT NULL
) STRICT;
