-- Who was appointed in a dossier as adviser or to a committee: they see it as long as they sit.

CREATE TABLE dossier_seat (
    org {{text}} NOT NULL,
    dossier {{text}} NOT NULL,
    person {{text}} NOT NULL,
    role {{text}} NOT NULL,
    PRIMARY KEY (org, dossier, person, role)
) {{keyed}};
