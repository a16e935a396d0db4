-- Dossiers that have to do with each other, each with its own procedure: read from both sides. And disputes, which their
-- team finds without going through all complaints.
CREATE TABLE dossier_link (
    org {{text}} NOT NULL,
    dossier {{text}} NOT NULL,
    other {{text}} NOT NULL,
    PRIMARY KEY (org, dossier, other)
) {{keyed}};
CREATE INDEX dossier_link_of_other ON dossier_link (org, other, dossier);
CREATE INDEX dossier_dispute ON dossier (org, kind, id) WHERE kind = 'dispute';
