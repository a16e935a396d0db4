-- Where each handler has open dossiers, found without reading these: each page of work asks who is no handler there any more.
DROP INDEX dossier_open_of_handler;
CREATE INDEX dossier_open_of_handler ON dossier (org, handler, body, unit, closed_on) WHERE closed_on IS NULL;
-- Whether any dossier has a subject that is no longer chosen.
CREATE INDEX dossier_subject_by_subject ON dossier_subject (org, subject, dossier);
