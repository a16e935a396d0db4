-- Derived from the events, in the same transaction as they: never altered, but dropped, created and rebuilt.

CREATE TABLE dossier (
    org {{text}} NOT NULL,
    id {{text}} NOT NULL,
    number {{text}},
    number_order {{text}} NOT NULL,
    body {{text}} NOT NULL,
    unit {{text}} NOT NULL,
    kind {{text}} NOT NULL,
    language {{text}} NOT NULL,
    medium {{text}} NOT NULL,
    state {{text}} NOT NULL,
    stage {{number}} NOT NULL,
    handler {{text}},
    complainant_name {{text}} NOT NULL,
    subject {{text}} NOT NULL,
    received_on {{text}} NOT NULL,
    registered_on {{text}},
    closed_on {{text}},
    due_term {{text}},
    due_on {{text}},
    head_seq {{number}} NOT NULL,
    procedure_digest {{text}} NOT NULL,
    updated_at {{text}} NOT NULL,
    PRIMARY KEY (org, id),
    UNIQUE (org, number)
) {{keyed}};
CREATE INDEX dossier_newest_first ON dossier (org, received_on, id);

-- Who is complained about: what they may never see as staff.
CREATE TABLE dossier_respondent (
    org {{text}} NOT NULL,
    dossier {{text}} NOT NULL,
    person {{text}} NOT NULL,
    PRIMARY KEY (org, dossier, person)
) {{keyed}};

CREATE TABLE dossier_term (
    org {{text}} NOT NULL,
    dossier {{text}} NOT NULL,
    term {{text}} NOT NULL,
    stage {{number}} NOT NULL,
    item {{text}} NOT NULL,
    anchor_on {{text}} NOT NULL,
    due_on {{text}} NOT NULL,
    met_on {{text}},
    state {{text}} NOT NULL,
    PRIMARY KEY (org, dossier, term, stage, item),
    CHECK (state IN ('running', 'paused', 'met', 'lapsed', 'met-late'))
) {{keyed}};
CREATE INDEX dossier_term_due ON dossier_term (org, state, due_on);

-- What can or must be done next in a dossier, and by whom.
CREATE TABLE task (
    org {{text}} NOT NULL,
    dossier {{text}} NOT NULL,
    activity {{text}} NOT NULL,
    stage {{number}} NOT NULL,
    item {{text}} NOT NULL,
    role {{text}} NOT NULL,
    rank {{number}} NOT NULL,
    fallback {{number}} NOT NULL,
    person {{text}},
    barred {{text}} NOT NULL,
    due_on {{text}},
    term {{text}},
    since {{text}} NOT NULL,
    PRIMARY KEY (org, dossier, activity, stage, item, role)
) {{keyed}};
CREATE INDEX task_of_person ON task (org, person);
CREATE INDEX task_of_role ON task (org, role, (COALESCE(person, '')));
