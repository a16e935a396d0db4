-- What the check of a procedure said, by the digest of its files: whether it waits, runs, or what came of it.
CREATE TABLE procedure_proof (
    org {{text}} NOT NULL,
    digest {{text}} NOT NULL,
    place {{text}} NOT NULL,
    state {{text}} NOT NULL,
    at {{text}} NOT NULL,
    findings {{text}} NOT NULL,
    PRIMARY KEY (org, digest)
) {{keyed}};
