-- What is done about what went wrong, of all dossiers, as it stands: what must change, who sees to it, by when, done or not.
CREATE TABLE dossier_measure (
    org {{text}} NOT NULL,
    dossier {{text}} NOT NULL,
    event_seq {{number}} NOT NULL,
    last_seq {{number}} NOT NULL,
    activity {{text}} NOT NULL,
    kind {{text}} NOT NULL,
    what {{text}} NOT NULL,
    owner {{text}} NOT NULL,
    recorded_on {{text}} NOT NULL,
    due_on {{text}} NOT NULL,
    decided_on {{text}},
    decided_by {{text}},
    done_on {{text}},
    shown {{text}},
    PRIMARY KEY (org, dossier, event_seq)
) {{keyed}};
CREATE INDEX dossier_measure_of_day ON dossier_measure (org, due_on, dossier, event_seq);
CREATE INDEX dossier_measure_of_owner ON dossier_measure (org, owner, due_on);
