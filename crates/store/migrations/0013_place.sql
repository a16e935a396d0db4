-- Where the dossier of a task is: my work is looked up by what someone holds, and not met on the way through everyone's.
ALTER TABLE task ADD COLUMN body {{text}} NOT NULL DEFAULT '';
ALTER TABLE task ADD COLUMN unit {{text}} NOT NULL DEFAULT '';
UPDATE task SET body = d.body, unit = d.unit FROM dossier d WHERE d.org = task.org AND d.id = task.dossier;
DROP INDEX task_of_role;
CREATE INDEX task_of_place ON task (org, role, body, (COALESCE(person, '')));
