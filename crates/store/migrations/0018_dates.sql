-- The days that stand in the calendar: hearings to which someone was invited, promised days, days that others set.
CREATE TABLE dossier_date (
    org {{text}} NOT NULL,
    dossier {{text}} NOT NULL,
    event_seq {{number}} NOT NULL,
    occasion {{text}} NOT NULL,
    on_day {{text}} NOT NULL,
    at_time {{text}} NOT NULL,
    PRIMARY KEY (org, dossier, event_seq, occasion, on_day)
) {{keyed}};
CREATE INDEX dossier_date_of_day ON dossier_date (org, on_day, at_time, dossier, event_seq);
