-- The register of measures begins with those that are open: they are found without walking past what was done over the years,
-- and so are one's own.
CREATE INDEX dossier_measure_open ON dossier_measure (org, due_on, dossier, event_seq) WHERE done_on IS NULL;
DROP INDEX dossier_measure_of_owner;
CREATE INDEX dossier_measure_of_owner ON dossier_measure (org, owner, due_on, dossier, event_seq);
-- What the check said of a procedure holds for the calendar that it asked; what was said before is asked anew.
ALTER TABLE procedure_proof ADD COLUMN calendar {{text}} NOT NULL DEFAULT '';
