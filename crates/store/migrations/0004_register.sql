-- Derived from the events and their papers, in the same transaction: what the register is filtered and searched by.

-- A word, folded and stemmed, and a dossier in which it stands. Ids lie in the order of time: backwards is newest first.
CREATE TABLE search_word (
    org {{text}} NOT NULL,
    word {{text}} NOT NULL,
    dossier {{text}} NOT NULL,
    PRIMARY KEY (org, word, dossier)
) {{keyed}};

-- All words of a dossier, each between spaces: what changes is found here, and further words are tested here.
CREATE TABLE search_line (
    org {{text}} NOT NULL,
    dossier {{text}} NOT NULL,
    words {{text}} NOT NULL,
    PRIMARY KEY (org, dossier)
) {{keyed}};

-- What the grievances are about, by the codes of the procedure.
CREATE TABLE dossier_subject (
    org {{text}} NOT NULL,
    dossier {{text}} NOT NULL,
    subject {{text}} NOT NULL,
    PRIMARY KEY (org, dossier, subject)
) {{keyed}};

CREATE INDEX dossier_by_due ON dossier (org, (COALESCE(due_on, '9999-12-31')), id);
CREATE INDEX dossier_by_number ON dossier (org, number_order, id);
CREATE INDEX dossier_by_update ON dossier (org, updated_at, id);
CREATE INDEX dossier_open ON dossier (org, received_on, id) WHERE closed_on IS NULL;
CREATE INDEX dossier_open_by_due ON dossier (org, (COALESCE(due_on, '9999-12-31')), id) WHERE closed_on IS NULL;
CREATE INDEX dossier_of_handler ON dossier (org, handler, received_on, id);

-- A question to the register that someone keeps under a name. Not derived.
CREATE TABLE saved_view (
    org {{text}} NOT NULL,
    person {{text}} NOT NULL,
    id {{text}} NOT NULL,
    name {{text}} NOT NULL,
    question {{text}} NOT NULL,
    first_shown {{number}} NOT NULL,
    created_at {{text}} NOT NULL,
    PRIMARY KEY (org, person, id),
    FOREIGN KEY (org, person) REFERENCES person (org, id)
) {{keyed}};
