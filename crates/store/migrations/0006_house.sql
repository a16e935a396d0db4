-- The bodies of the organisation, as its administrators set them up. Plain rows; changes leave an audit entry. A body
-- is never removed: dossiers name it for ever. What `content` holds is in office/src/body/stored.rs.

CREATE TABLE body (
    org {{text}} NOT NULL,
    id {{text}} NOT NULL,
    prefix {{text}} NOT NULL,
    version {{number}} NOT NULL,
    content {{text}} NOT NULL,
    logo {{bytes}},
    logo_type {{text}},
    updated_at {{text}} NOT NULL,
    updated_by {{text}} NOT NULL,
    PRIMARY KEY (org, id),
    UNIQUE (org, prefix),
    CHECK (version > 0)
) {{keyed}};
