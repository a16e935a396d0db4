-- What several members of a committee can do is a task of each of them: a row per person, all under one role.
CREATE TABLE task_each (
    org {{text}} NOT NULL,
    dossier {{text}} NOT NULL,
    activity {{text}} NOT NULL,
    stage {{number}} NOT NULL,
    item {{text}} NOT NULL,
    role {{text}} NOT NULL,
    rank {{number}} NOT NULL,
    fallback {{number}} NOT NULL,
    nr {{number}} NOT NULL,
    person {{text}},
    barred {{text}} NOT NULL,
    due_on {{text}},
    term {{text}},
    since {{text}} NOT NULL,
    body {{text}} NOT NULL,
    unit {{text}} NOT NULL,
    PRIMARY KEY (org, dossier, activity, stage, item, role, nr)
) {{keyed}};
INSERT INTO task_each (org, dossier, activity, stage, item, role, rank, fallback, nr, person, barred, due_on, term, since, body, unit)
    SELECT org, dossier, activity, stage, item, role, rank, fallback, 0, person, barred, due_on, term, since, body, unit FROM task;
DROP TABLE task;
ALTER TABLE task_each RENAME TO task;
CREATE INDEX task_of_person ON task (org, person);
CREATE INDEX task_of_place ON task (org, role, body, (COALESCE(person, '')));
