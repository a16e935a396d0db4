-- What people attach: the bytes lie apart (src/blob.rs), under `blob`. Tokens in double braces: src/engine.rs.

-- Erasable: a file of a dossier. An event refers to (id, digest).
CREATE TABLE attachment (
    org {{text}} NOT NULL,
    id {{text}} NOT NULL,
    dossier {{text}} NOT NULL,
    name {{text}} NOT NULL,
    media_type {{text}} NOT NULL,
    size {{number}} NOT NULL,
    blob {{text}} NOT NULL,
    salt {{bytes}} NOT NULL,
    digest {{text}} NOT NULL,
    origin {{text}} NOT NULL,
    created_at {{text}} NOT NULL,
    created_by {{text}} NOT NULL,
    PRIMARY KEY (org, id),
    UNIQUE (org, blob),
    CHECK (origin IN ('complainant', 'staff'))
) {{keyed}};
CREATE INDEX attachment_of_dossier ON attachment (org, dossier);

-- A file that was sent with a form which is not finished yet: kept a day, for whoever sent it.
CREATE TABLE upload (
    org {{text}} NOT NULL,
    id {{text}} NOT NULL,
    holder {{text}} NOT NULL,
    name {{text}} NOT NULL,
    media_type {{text}} NOT NULL,
    size {{number}} NOT NULL,
    blob {{text}} NOT NULL,
    salt {{bytes}} NOT NULL,
    digest {{text}} NOT NULL,
    created_at {{text}} NOT NULL,
    PRIMARY KEY (org, id),
    UNIQUE (org, blob)
) {{keyed}};
CREATE INDEX upload_of_holder ON upload (org, holder);
