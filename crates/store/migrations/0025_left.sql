-- What someone who left had not finished is asked for on each page of work: the few open dossiers of few people.
CREATE INDEX dossier_open_of_handler ON dossier (org, handler) WHERE closed_on IS NULL;
