-- How a body words the letters of a procedure version: only what differs from what the version brings. A letter that
-- left says in which words, by their digest; empty for those of the procedure.

CREATE TABLE wording (
    org {{text}} NOT NULL,
    body {{text}} NOT NULL,
    procedure {{text}} NOT NULL,
    letter {{text}} NOT NULL,
    language {{text}} NOT NULL,
    version {{number}} NOT NULL,
    content {{text}} NOT NULL,
    updated_at {{text}} NOT NULL,
    updated_by {{text}} NOT NULL,
    PRIMARY KEY (org, body, procedure, letter, language),
    FOREIGN KEY (org, body) REFERENCES body (org, id),
    CHECK (version > 0)
) {{keyed}};

ALTER TABLE document ADD COLUMN wording {{text}};
