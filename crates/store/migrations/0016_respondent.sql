-- A letter to a respondent who works here is read by that person, who sees nothing else of the dossier (Awb 9:9).
ALTER TABLE document ADD COLUMN reader {{text}} NOT NULL DEFAULT '';
CREATE INDEX document_of_reader ON document (org, reader, created_at);
