-- The texts of a dossier that were put right, each id between blanks: what is shown of what a search found is what holds.
ALTER TABLE search_line ADD COLUMN gone {{text}} NOT NULL DEFAULT '';
