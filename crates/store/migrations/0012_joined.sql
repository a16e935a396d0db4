-- In which dossier one that was joined goes on: the lead dossier lists those that were joined to it.

ALTER TABLE dossier ADD COLUMN lead {{text}};
CREATE INDEX dossier_by_lead ON dossier (org, lead) WHERE lead IS NOT NULL;
