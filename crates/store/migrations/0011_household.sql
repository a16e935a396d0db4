-- From which household a visitor sent a file of an unfinished form: a keyed hash of the address, kept as long as the row.

ALTER TABLE upload ADD COLUMN source {{text}} NOT NULL DEFAULT '';
CREATE INDEX upload_from_source ON upload (org, source);
